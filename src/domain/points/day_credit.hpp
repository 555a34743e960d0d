#pragma once

#include "domain/series/series.hpp"

#include <cstdint>

namespace kept {

/// The contribution of a habit's day to the totals of all habits together, as bits. A day filled in long after, or
/// together with others at one sitting, is in the record but earns no badge.
struct DayCredit {
    std::uint16_t bits = 0;

    enum Bit : std::uint16_t {
        Asked = 1,    ///< due, and a question of the day
        Answered = 2, ///< within two days, a confirmed span within seven; or in another app
        FullPoints = 4,
        HalfPoints = 8,
        Reflected = 16, ///< words on a day that was not kept
        HonestNo = 32,  ///< not kept, and said so the same day
        PutRight = 64,
        SpokeUp = 128,
        MetWithSkill = 256,
        RodeUrge = 512,
        Strong = 1024, ///< strength is at least one half
    };
    bool has(Bit bit) const { return (bits & bit) != 0; }
};

/// Whether a day's answer is evidence for badges: written within two days of it, a confirmed span within seven, or
/// imported.
bool is_prompt(const DayState& state);

/// `day` is a day of the series.
DayCredit credit_of(const HabitSeries& series, Day day, const Habit& habit);

} // namespace kept
