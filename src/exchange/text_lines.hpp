#pragma once

#include <string_view>
#include <vector>

namespace kept {

/// The lines of a text without their line ends.
std::vector<std::string_view> lines_of(std::string_view text);

/// The parts between `separator`; always at least one.
std::vector<std::string_view> split(std::string_view text, std::string_view separator);

/// Without ASCII white space around it.
std::string_view stripped(std::string_view text);

} // namespace kept
