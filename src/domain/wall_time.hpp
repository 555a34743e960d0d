#pragma once

#include "domain/zone.hpp"

#include <cstdint>

namespace kept {

/// The time that clocks show when `local_ms` has come: that time, or the end of the gap if it does not exist.
std::int64_t wall_that_exists(std::int64_t local_ms, const Zone& zone);

/// The next instant after `now` (unix ms) at which local clocks show `local_ms`, which they do not yet: the first where
/// it comes twice, unless that has passed.
std::int64_t next_instant_of_wall(std::int64_t local_ms, std::int64_t now, const Zone& zone);

} // namespace kept
