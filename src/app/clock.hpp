#pragma once

#include "domain/day.hpp"
#include "domain/zone.hpp"

#include <cstdint>
#include <optional>

namespace kept {

/// An instant and how the local clock showed it.
struct Instant {
    std::int64_t unix_ms = 0;
    int utc_offset_min = 0;
};

/// The one place that time comes from, and how local clocks show it.
class Clock : public Zone {
  public:
    virtual Instant now() const = 0;
    /// Always what it is now, where nothing else is known.
    int offset_min(std::int64_t /*unix_ms*/) const override { return now().utc_offset_min; }
};

/// The machine's clock and time zone.
class SystemClock : public Clock {
  public:
    Instant now() const override;
    int offset_min(std::int64_t unix_ms) const override;
};

/// Another clock's time of day, shifted by whole days so that it is `today` (for --today).
class ShiftedClock : public Clock {
  public:
    /// `day_start_hour` says which day the other clock shows at the moment of construction.
    ShiftedClock(const Clock& clock, Day today, int day_start_hour);
    Instant now() const override;
    int offset_min(std::int64_t unix_ms) const override { return clock_.offset_min(unix_ms); }

  private:
    const Clock& clock_;
    std::int64_t shift_ms_;
};

/// Milliseconds until the user's next day begins, at least 1.
std::int64_t ms_until_next_day(const Instant& now, int day_start_hour);

} // namespace kept
