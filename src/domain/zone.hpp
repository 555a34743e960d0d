#pragma once

#include "domain/day.hpp"

#include <cstdint>

namespace kept {

/// The offset of local clocks from UTC, and when it applies. Its source is no business of the domain's.
class Zone {
  public:
    virtual ~Zone() = default;
    /// Minutes that local clocks are ahead of UTC at this instant.
    virtual int offset_min(std::int64_t unix_ms) const = 0;
};

/// Clocks that are never put forward or back.
class FixedZone final : public Zone {
  public:
    explicit FixedZone(int offset_min) : offset_min_(offset_min) {}
    int offset_min(std::int64_t /*unix_ms*/) const override { return offset_min_; }

  private:
    int offset_min_;
};

/// The instant (unix ms UTC) at which local clocks show `local_ms`, counted from 1970-01-01 00:00 on the wall. A time
/// that comes twice means the second; one that does not exist means the end of the gap.
std::int64_t instant_of_wall(std::int64_t local_ms, const Zone& zone);

/// The same for a minute 0..1439 of a civil date.
std::int64_t instant_of(Day day, int minute, const Zone& zone);

/// Now, as the user lives it.
struct Now {
    std::int64_t unix_ms = 0; ///< UTC
    Day today;                ///< the user's day
    int utc_offset_min = 0;   ///< of the local clock
    int day_start_hour = 3;
    const Zone* zone = nullptr; ///< nullptr: the offset is always what it is now
};

/// The instant of a minute of a civil date.
std::int64_t instant_of(Day day, int minute, const Now& now);
/// The user's day that holds the minute of a civil date: with days that begin at 03:00, that of 01:30 is the one
/// before.
Day day_that_holds(Day day, int minute, const Now& now);

} // namespace kept
