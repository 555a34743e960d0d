#include "domain/zone.hpp"

#include "base/time_units.hpp"

#include <algorithm>

namespace kept {
namespace {

std::int64_t wall_at(std::int64_t unix_ms, const Zone& zone) {
    return unix_ms + zone.offset_min(unix_ms) * ms_per_minute;
}

/// The first instant after `before` at which clocks show `local_ms` or later; at `after` they do.
std::int64_t end_of_gap(std::int64_t before, std::int64_t after, std::int64_t local_ms, const Zone& zone) {
    while (after - before > 1) {
        const std::int64_t middle = before + (after - before) / 2;
        (wall_at(middle, zone) >= local_ms ? after : before) = middle;
    }
    return after;
}

} // namespace

std::int64_t instant_of_wall(std::int64_t local_ms, const Zone& zone) {
    // No zone is further from UTC than a day, so these lie on either side of it, and of a change next to it.
    const std::int64_t by_earlier = local_ms - zone.offset_min(local_ms - ms_per_day) * ms_per_minute;
    const std::int64_t by_later = local_ms - zone.offset_min(local_ms + ms_per_day) * ms_per_minute;
    const auto [first, last] = std::minmax(by_earlier, by_later);
    if (wall_at(last, zone) == local_ms)
        return last;
    if (wall_at(first, zone) == local_ms)
        return first;
    return end_of_gap(first, last, local_ms, zone);
}

std::int64_t instant_of(Day day, int minute, const Zone& zone) {
    return instant_of_wall(day.number * ms_per_day + minute * ms_per_minute, zone);
}

std::int64_t instant_of(Day day, int minute, const Now& now) {
    return now.zone != nullptr ? instant_of(day, minute, *now.zone)
                               : instant_of(day, minute, FixedZone(now.utc_offset_min));
}

Day day_that_holds(Day day, int minute, const Now& now) {
    const std::int64_t instant = instant_of(day, minute, now);
    const int offset = now.zone != nullptr ? now.zone->offset_min(instant) : now.utc_offset_min;
    return day_at(instant, offset, now.day_start_hour);
}

} // namespace kept
