#pragma once

#include <cstdint>

namespace kept {

inline constexpr int minutes_an_hour = 60;
inline constexpr int minutes_a_day = 24 * minutes_an_hour;

inline constexpr std::int64_t ms_per_minute = 60'000;
inline constexpr std::int64_t ms_per_hour = minutes_an_hour * ms_per_minute;
inline constexpr std::int64_t ms_per_day = 24 * ms_per_hour;

} // namespace kept
