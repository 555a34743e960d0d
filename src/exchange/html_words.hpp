#pragma once

#include <string>
#include <string_view>

namespace kept {

/// The few marks that diary editors write (<br>, <b>, paragraphs, lists), as plain text. Anything else in angle
/// brackets stays.
std::string without_marks(std::string_view html);

} // namespace kept
