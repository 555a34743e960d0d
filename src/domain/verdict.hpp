#pragma once

#include "domain/amount.hpp"
#include "domain/check_in.hpp"
#include "domain/day.hpp"
#include "domain/outcome.hpp"

#include <cstdint>
#include <span>

namespace kept {

/// Further facts from a day's check-ins, for badges and points.
struct DayFacts {
    bool put_right = false;           ///< candour: something bent was put right
    bool spoke_up = false;            ///< promise: one was renegotiated before it was due
    bool met_with_skill = false;      ///< calm: a hard moment met with a skill and not acted on
    bool rode_urge = false;           ///< abstain: an urge not acted on
    bool has_words = false;           ///< a note, a why, a trigger
    std::int16_t settle_minutes = -1; ///< calm: median minutes to settle, -1 not said
    float drop = -100;                ///< calm: mean drop in intensity; below -10: not said

    friend bool operator==(const DayFacts&, const DayFacts&) = default;
};

/// A drop in intensity was said.
constexpr bool has_drop(const DayFacts& facts) {
    return facts.drop >= -10;
}

/// The verdict on a day's check-ins by themselves, before the schedule is asked.
struct Verdict {
    Outcome outcome = Outcome::Unknown; ///< Unknown, Kept, Partial, Missed or Skipped
    double share = 0;                   ///< 0..1 of what was asked
    Amount value;                       ///< the day's figure: sum, worst minutes late
    bool answered = false;
    bool answered_no = false;
    bool waits = false; ///< asked for by what was said before and not answered: a promise that is due
    // The answer dates from the first check-in with which the day had the outcome it has now, whatever it had between.
    bool backfilled = false;      ///< that check-in was written on a later day
    bool imported = false;        ///< it came from another app
    std::int16_t lag = -1;        ///< days from the day to when it was written; -1: it is not one of Kept's own
    std::int16_t echo_lag = -1;   ///< as `lag`, where it is a confirmed span
    std::int16_t points_lag = -1; ///< days to the first answer of Kept's own, corrected or not; -1: none
    DayFacts facts{};
};

/// A day and the check-ins that count on it: those after the last clear or skip, in the order of the log.
struct DayCheckIns {
    Day day;
    std::span<const CheckIn> check_ins;
};

} // namespace kept
