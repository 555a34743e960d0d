#pragma once

#include "domain/day.hpp"
#include "domain/schedule.hpp"
#include "domain/uuid.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kept {

enum class MeasureKind : std::uint8_t { YesNo, Count, Arrival, Candour, Calm };

enum class Direction : std::uint8_t { AtLeast, AtMost };

/// What an amount is held against: a sum over `window_days` days that end with the day judged (1: the day itself).
struct Target {
    double amount = 1;
    Direction direction = Direction::AtLeast;
    int window_days = 1;

    friend bool operator==(const Target&, const Target&) = default;
};

/// What a habit asks of a day.
struct Rule {
    Schedule schedule{};
    Target target{};       ///< count only
    int grace_minutes = 0; ///< arrival only: up to this late is still on time

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// A rule and the day from which it holds.
struct RuleChange {
    Day from;
    Rule rule;
};

/// What a day without an entry means where less is better (at most): Loop's habits take it as kept.
enum class Unlogged : std::uint8_t { Unknown, Kept };

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
    MeasureKind measure = MeasureKind::YesNo;
    Unlogged unlogged = Unlogged::Unknown;
    Day first_day;    ///< days before it are never due
    int position = 0; ///< order on the screens, smallest first
    bool archived = false;
    std::vector<RuleChange> rules{RuleChange{}}; ///< sorted by `from`, never empty; the first holds from the start

    /// The rule that judges `day`. History keeps the rule of its day.
    const Rule& rule_on(Day day) const;
};

/// Whether `next` surely asks at least as much as `now` on every day, so that it may start today (DESIGN 1.10).
bool is_provably_harder(const Rule& now, const Rule& next, MeasureKind measure);

} // namespace kept
