#include "app/clock.hpp"

#include "base/time_units.hpp"

#include <chrono>
#include <ctime>

namespace kept {

Instant SystemClock::now() const {
    using namespace std::chrono;
    const auto unix_ms = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    return {unix_ms, offset_min(unix_ms)};
}

int SystemClock::offset_min(std::int64_t unix_ms) const {
    const std::time_t seconds = static_cast<std::time_t>(unix_ms / 1000);
    std::tm local{};
    const bool known = localtime_r(&seconds, &local) != nullptr;
    return known ? static_cast<int>(local.tm_gmtoff / 60) : 0;
}

ShiftedClock::ShiftedClock(const Clock& clock, Day today, int day_start_hour) : clock_(clock), shift_ms_(0) {
    const Instant now = clock.now();
    shift_ms_ = (today - day_at(now.unix_ms, now.utc_offset_min, day_start_hour)) * ms_per_day;
}

/// The clock on the wall shows the same time on the other day, also where summer time differs there.
Instant ShiftedClock::now() const {
    const Instant now = clock_.now();
    if (shift_ms_ == 0)
        return now;
    const std::int64_t unix_ms = instant_of_wall(now.unix_ms + now.utc_offset_min * ms_per_minute + shift_ms_, *this);
    return {unix_ms, offset_min(unix_ms)};
}

std::int64_t ms_until_next_day(const Instant& now, int day_start_hour) {
    const Day today = day_at(now.unix_ms, now.utc_offset_min, day_start_hour);
    const std::int64_t next = (static_cast<std::int64_t>(today.number) + 1) * ms_per_day +
                              static_cast<std::int64_t>(day_start_hour) * ms_per_hour -
                              static_cast<std::int64_t>(now.utc_offset_min) * ms_per_minute;
    return next > now.unix_ms ? next - now.unix_ms : 1;
}

} // namespace kept
