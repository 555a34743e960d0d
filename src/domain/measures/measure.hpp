#pragma once

#include "domain/check_in.hpp"
#include "domain/habit.hpp"
#include "domain/outcome.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// What a day's check-ins come to by themselves, before the schedule is asked.
struct Verdict {
    Outcome outcome = Outcome::Unknown; ///< Unknown, Kept, Partial, Missed or Skipped
    double share = 0;                   ///< 0..1 of what was asked
    double value = 0;                   ///< the day's figure: sum, worst minutes late
    bool answered = false;
    bool answered_no = false;
    bool backfilled = false; ///< at least one of the check-ins that count was written on a later day
};

/// A day and the check-ins that count on it: those after the last clear or skip, in the order of the log.
struct DayCheckIns {
    Day day;
    std::span<const CheckIn> check_ins;
};

/// One headline figure, ready to be shown and to be exported.
struct Figure {
    std::string_view id; ///< key in `stats --json`
    std::string_view label;
    double value = 0;
    std::string text; ///< the value in words: "1 min early"
};

/// A measure: its name, which answers it takes, how it judges a day and its headline figures. One file each.
struct Measure {
    MeasureKind kind;
    std::string_view id; ///< "yes_no"
    std::string_view default_question;
    bool has_schedule;              ///< false: a day is due when something was logged on it
    bool (*accepts)(Answer answer); ///< besides Skip and Clear, which every measure takes
    /// Judges the check-ins that count; called only when there is at least one.
    Verdict (*judge)(std::span<const CheckIn> check_ins, const Rule& rule);
    /// Headline figures over `days`; days with nothing to say are not in it.
    std::vector<Figure> (*figures)(std::span<const DayCheckIns> days, const Habit& habit);
};

/// The table of measures.
std::span<const Measure* const> all_measures();
const Measure& measure_of(MeasureKind kind);
/// nullptr where no measure has this id.
const Measure* find_measure(std::string_view id);

/// The part of a day's check-ins that counts: those after the last Clear, or the last Skip alone if nothing follows it.
std::span<const CheckIn> effective(std::span<const CheckIn> check_ins);

/// Judges a whole day: clears, skips, then the measure.
Verdict judge_day(std::span<const CheckIn> check_ins, MeasureKind kind, const Rule& rule);

/// How much of `target` a sum meets, 0..1. At least: the part reached. At most: 1 up to the target, then falling to 0
/// at twice the target (the rule of Loop Habit Tracker 2.3, whose strengths Kept continues).
double share_of_target(double sum, const Target& target);

/// "on time", "5 min late", "3 min early".
std::string lateness_text(double minutes);

extern const Measure yes_no_measure;
extern const Measure count_measure;
extern const Measure arrival_measure;
extern const Measure candour_measure;
extern const Measure calm_measure;

} // namespace kept
