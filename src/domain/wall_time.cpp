#include "domain/wall_time.hpp"

#include "base/time_units.hpp"

namespace kept {
namespace {

std::int64_t wall_at(std::int64_t unix_ms, const Zone& zone) {
    return unix_ms + zone.offset_min(unix_ms) * ms_per_minute;
}

} // namespace

std::int64_t wall_that_exists(std::int64_t local_ms, const Zone& zone) {
    return wall_at(instant_of_wall(local_ms, zone), zone);
}

std::int64_t next_instant_of_wall(std::int64_t local_ms, std::int64_t now, const Zone& zone) {
    const std::int64_t unless_changed = local_ms - zone.offset_min(now) * ms_per_minute;
    const bool comes_so = unless_changed > now && wall_at(unless_changed, zone) == local_ms;
    return comes_so ? unless_changed : instant_of_wall(local_ms, zone);
}

} // namespace kept
