#pragma once

#include "app/clock.hpp"

namespace kept::test {

/// A clock that moves only when the test moves it. It begins at noon UTC of a day, of World's first unless told
/// another.
class FixedClock : public Clock {
  public:
    Instant at;

    explicit FixedClock(Day day = *parse_day("2026-11-23"))
        : at{(static_cast<std::int64_t>(day.number) * 24 + 12) * 3'600'000, 0} {}
    Instant now() const override { return at; }
    void move_on(int minutes) { at.unix_ms += std::int64_t{minutes} * 60'000; }
};

} // namespace kept::test
