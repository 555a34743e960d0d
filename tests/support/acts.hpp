#pragma once

#include "domain/day.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

// What a person did with one habit, as a plain list, and what a day amounts to: the data of the second implementation.
namespace kept::reference {

enum class Measure { YesNo, Count, Abstain, Arrival };
enum class Unit { Days, Weeks, Months };
enum class Due { Named, Every, Times };
enum class Answer { Yes, No, Partly, Urge, Amount, Skip, Clear }; ///< Yes: held, too; No: a lapse; Amount: an arrival
enum class Metric { Reliability, Strength, Streak, Sum, DaysSince };
enum class Kind {
    Made,
    NewRule, ///< from here to Imported: what may change days before it
    Paused,
    Resumed,
    Archived,
    FirstDay,
    Chosen,
    Imported,
    FirstWeekday,
    Answered,
    GoalSet,
    Undone,
    Nothing ///< what was undone
};

struct Choices {
    Measure measure = Measure::YesNo; ///< chosen once
    bool unlogged_kept = false;
    bool rest_as_in_loop = false;
};

struct Rule {
    Due due = Due::Named;
    unsigned weekdays = 127;     ///< Named: bit 0 is Monday
    int times = 1;               ///< Times: N
    int days = 1;                ///< Every: K; Times: K, 7 for a week and 30 for a month
    Day anchor;                  ///< Every
    Unit times_per = Unit::Days; ///< Times; Days: any K, rolling
    Unit amount_per = Unit::Days;
    int amount_days = 1;             ///< as `days`
    std::int64_t amount = 1'000'000; ///< millionths
    bool at_most = false;
    int grace = 0;
};

struct Said {
    Answer answer = Answer::Yes;
    std::int64_t value = 0; ///< millionths; minutes late
    int span = 1;           ///< so many days, of which the last is named
    bool imported = false;
    bool is_echo = false; ///< of a span: said on a later day
    int days_later = 0;
};

/// One thing the user did; which fields count is a matter of its kind.
struct Act {
    Kind kind = Kind::Made;
    Day written;
    std::optional<Day> day = {};   ///< from which it holds; a rule without: from the beginning; a goal: its last day
    std::optional<Day> until = {}; ///< Paused: its last day
    Rule rule = {};
    Choices choices = {}; ///< Made, Chosen
    Weekday weekday = Weekday::Monday;
    std::vector<std::pair<Day, Said>> said = {};
    std::size_t undone = 0; ///< which act; to undo an undo is to redo
    Metric on = Metric::Reliability;
    double target = 0;
};

enum class Outcome { Unknown, Kept, Partial, Missed, Skipped, Implied, NotDue };
enum class Mark { None, Met, Unmet };

/// What a day amounts to, from what was done.
struct DayState {
    Rule rule; ///< in force on the day, as are the choices
    Choices habit;
    std::vector<Said> said;
    bool is_paused = false, is_archived = false, answered = false, has_room = true, waits = false;
    Outcome own = Outcome::Unknown;     ///< by its answers alone
    Outcome outcome = Outcome::Unknown; ///< with rest, the calendar and other days
    std::int64_t value = 0;             ///< sum, or most minutes late
    std::optional<Said> since = {};     ///< with what its answer became what it is
    int points = 0, run = 0;
    double share = 0, strength = 0;
    Unit unit = Unit::Days;
    Mark mark = Mark::None;

    bool is_asked() const { return outcome != Outcome::Skipped && outcome != Outcome::NotDue; }
    bool holds() const { return outcome == Outcome::Kept || outcome == Outcome::Implied; }
    bool falls_short() const { return own == Outcome::Missed || own == Outcome::Partial; }
};

} // namespace kept::reference
