#pragma once

#include <span>
#include <string>
#include <string_view>

namespace kept {

/// A cell as CSV wants it: quoted only where it holds a comma, a quote or a line end.
std::string csv_cell(std::string_view text);

/// A row with its line end (LF).
std::string csv_row(std::span<const std::string> cells);

} // namespace kept
