#pragma once

#include "domain/check_in.hpp"
#include "domain/habit.hpp"
#include "domain/outcome.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

struct HabitSeries;

/// What else a day's check-ins tell, for badges and points.
struct DayFacts {
    bool put_right = false;      ///< candour: something bent was put right
    bool spoke_up = false;       ///< promise: one was renegotiated before it was due
    bool met_with_skill = false; ///< calm: a hard moment met with a skill and not acted on
    bool rode_urge = false;      ///< abstain: an urge not acted on
    bool has_words = false;      ///< a note, a why, a trigger
    std::int16_t settle = -1;    ///< calm: median minutes to settle, -1 not said
    float drop = -100;           ///< calm: mean drop in intensity; below -10: not said

    friend bool operator==(const DayFacts&, const DayFacts&) = default;
};

/// A drop in intensity was said.
constexpr bool has_drop(const DayFacts& facts) {
    return facts.drop >= -10;
}

/// What a day's check-ins come to by themselves, before the schedule is asked.
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
