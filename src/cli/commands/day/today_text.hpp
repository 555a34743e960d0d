#pragma once

#include "domain/series/series.hpp"
#include "domain/series/streak.hpp"
#include "journal/derived/achievements.hpp"

#include <array>
#include <ostream>
#include <string>
#include <vector>

namespace kept::cli {

/// One habit's line of today.
struct TodayLine {
    const Habit* habit = nullptr;
    DayState state;
    double strength = 0;      ///< without a day that is open
    bool is_answered = false; ///< see counts_as_answered()
    bool is_due = false;
    int streak = 0;
    StreakUnit unit = StreakUnit::Days;
    std::string timer;            ///< "12 min" while one runs
    std::vector<DayState> week{}; ///< up to today, oldest first; days before the habit began are left out
};

/// How today is written.
struct TodayStyle {
    std::string without_lines; ///< what to say where no habit has a line
    bool in_colour = false;
    bool shows_streaks = true;
};

/// A dashboard in lines: what became of today, strength as a bar, the last seven days as marks, the streak.
void draw_today(std::ostream& out, const std::vector<TodayLine>& lines, const Achievements& achievements, Day today,
                const TodayStyle& style);

/// The same in sentences, for a screen reader: no bars, no marks, no columns.
void write_today(std::ostream& out, const std::vector<TodayLine>& lines, const Achievements& achievements, Day today,
                 const TodayStyle& style);

} // namespace kept::cli
