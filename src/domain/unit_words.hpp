#pragma once

#include <string>
#include <string_view>

namespace kept {

/// A unit as it is written after the amount `amount`: "pages", and after "1" "page". The user's own word is changed
/// only if it is plainly an English plural; all else ("km", "Seiten", "press-ups done") stays as it is.
std::string unit_after(std::string_view amount, const std::string& unit);

/// "pages" -> "page", "glasses of water" -> "glass of water", "km" -> "km".
std::string singular_of(const std::string& unit);

} // namespace kept
