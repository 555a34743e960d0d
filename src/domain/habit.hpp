#pragma once

#include "domain/amount.hpp"
#include "domain/day.hpp"
#include "domain/period.hpp"
#include "domain/reminder.hpp"
#include "domain/schedule.hpp"
#include "domain/uuid.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kept {

enum class MeasureKind : std::uint8_t { YesNo, Count, Arrival, Candour, Calm, Promise, Abstain, Duration };

enum class Direction : std::uint8_t { AtLeast, AtMost };

/// The target that the sum of amounts over a period is held against.
struct Target {
    Amount amount = 1;
    Direction direction = Direction::AtLeast;
    Period per{};

    friend bool operator==(const Target&, const Target&) = default;
};

/// A habit's demand on a day.
struct Rule {
    Schedule schedule{};
    Target target{};       ///< count and duration only
    int grace_minutes = 0; ///< arrival only: up to this late is still on time

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// A rule and the day from which it holds.
struct RuleChange {
    Day from;
    Rule rule;
};

/// Days of planned rest.
struct Pause {
    Day from;
    std::optional<Day> until; ///< the last day of it; none: until it is resumed
    bool in_archive = false;  ///< the habit was in the archive, and was taken up again

    bool holds(Day day) const { return day >= from && (!until || day <= *until); }
    friend bool operator==(const Pause&, const Pause&) = default;
};

/// The meaning of a day without an entry if less is better (abstain, at most). Unknown: strength waits until a span is
/// confirmed. Kept: no news is good news, as in habits that come from Loop.
enum class Unlogged : std::uint8_t { Unknown, Kept };

/// Whether days of rest count in windows of K days ("N in K days", at least an amount per K days). Count: as in Loop
/// Habit Tracker, so that rest lowers strength. LeftOut: windows go back over as many days without rest.
enum class RestDays : std::uint8_t { Count, LeftOut };

/// A behaviour the user practises.
struct Habit {
    HabitId id;
    std::string name;
    std::string question;
    std::string icon;       ///< a name in the icon table of the ui
    std::size_t colour = 0; ///< index of an accent
    std::string unit;       ///< count only: "pages"
    std::string cue;        ///< "When …, I will …"
    std::string why;
    std::string group;                   ///< its heading on Today; empty: none
    std::vector<ReminderTime> reminders; ///< never used by habits of abstaining
    std::string remind_text; ///< what a notification says, maybe on a screen that others see; empty: neutral words
    MeasureKind measure = MeasureKind::YesNo;
    Unlogged unlogged = Unlogged::Unknown;
    RestDays rest_days = RestDays::Count;
    Day first_day;          ///< days before it are never due
    int position = 0;       ///< order on the screens, smallest first
    bool asks_daily = true; ///< abstain: whether Today asks every day; a reminder not to do something keeps it in mind
    bool archived = false;
    std::optional<Day> archived_on; ///< from this day on nothing is due
    std::vector<Pause> pauses;      ///< sorted by `from`; they may overlap
    std::vector<RuleChange> rules =
        std::vector<RuleChange>(1); ///< sorted by `from`, never empty; the first holds from the start

    /// The rule that judges `day`. History keeps the rule of its day.
    const Rule& rule_on(Day day) const;
    bool is_paused(Day day) const;
    /// In the archive then, whether or not it was taken up again since.
    bool is_archived_on(Day day) const;
    /// Less is better: abstain, and amounts with an "at most" on `day`.
    bool is_less_better(Day day) const;
};

/// Whether a measure's days are judged by the sum of amounts.
constexpr bool sums_amounts(MeasureKind kind) {
    return kind == MeasureKind::Count || kind == MeasureKind::Duration;
}

/// Whether `next` surely asks at least as much as `now` on every day, so that it may start today (DESIGN 1.10).
bool is_provably_harder(const Rule& now, const Rule& next, MeasureKind measure);

} // namespace kept
