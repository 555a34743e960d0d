#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kept {

inline constexpr int clock_minutes_a_day = 24 * 60;

/// "18:05", of minutes after midnight.
std::string clock_text(int minute);
/// Minutes after midnight, 0..1439; nullopt for anything but H:MM or HH:MM.
std::optional<int> parse_clock(std::string_view text);

} // namespace kept
