#pragma once

#include "domain/habit.hpp"
#include "domain/verdict.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

struct HabitSeries;

/// One headline figure, ready to be shown and to be exported.
struct Figure {
    std::string_view id; ///< key in `stats --json`
    std::string_view label;
    double value = 0;
    std::string text; ///< the value in words: "1 min early"
    bool lower_is_better = false;
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
    /// Headline figures as of the day `to`, over `days` up to it; days with nothing to say are not in it. `series` is
    /// the habit's whole history, of which the days after `to` are passed over.
    std::vector<Figure> (*figures)(std::span<const DayCheckIns> days, const Habit& habit, const HabitSeries& series,
                                   Day to);
    std::string_view icon;                   ///< until the user picks one
    std::string_view takes;                  ///< what may be answered, for people: "yes, no or skip"
    std::string_view prompt;                 ///< the same, short: "yes/no/skip"
    std::string_view yes_means = "yes";      ///< "honest day"
    std::string_view no_means = "no";        ///< "bent the truth"
    std::optional<Answer> yes = Answer::Yes; ///< what a bare "yes" records; none: it needs a number
    std::optional<Answer> no = Answer::No;   ///< what a bare "no" records
    std::optional<Answer> number = {};       ///< what a bare number records
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

/// How much of `target` a sum meets, 0..1, and exactly 1 where it meets all of it. At least: the part reached. At most:
/// 1 up to the target, then falling to 0 at twice the target (the rule of Loop Habit Tracker 2.3, whose strengths Kept
/// continues).
double share_of_target(Amount sum, const Target& target);

/// "on time", "5 min late", "3 min early".
std::string lateness_text(double minutes);

/// "45 min", "2 h", "1 h 5 min".
std::string minutes_text(double minutes);

extern const Measure yes_no_measure;
extern const Measure count_measure;
extern const Measure arrival_measure;
extern const Measure candour_measure;
extern const Measure calm_measure;
extern const Measure promise_measure;
extern const Measure abstain_measure;
extern const Measure duration_measure;

} // namespace kept
