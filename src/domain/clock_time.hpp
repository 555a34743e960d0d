#pragma once

#include "base/time_units.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// Minutes after local midnight, 0..1439, at an instant: `unix_ms` is UTC, `utc_offset_min` what local clocks add to
/// it.
constexpr int minute_of_day(std::int64_t unix_ms, int utc_offset_min) {
    const std::int64_t minute = unix_ms / ms_per_minute + utc_offset_min;
    return static_cast<int>((minute % minutes_a_day + minutes_a_day) % minutes_a_day);
}

/// "18:05", of minutes after midnight.
std::string clock_text(int minute);
/// Minutes after midnight, 0..1439; nullopt for anything but H:MM or HH:MM.
std::optional<int> parse_clock(std::string_view text);

} // namespace kept
