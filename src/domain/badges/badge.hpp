#pragma once

#include "domain/day.hpp"
#include "domain/habit.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

enum class Tier : std::uint8_t { Bronze, Silver, Gold, Platinum };

/// The counter of a badge. Each counter has a value on every day; a badge is earned on the first day on which the value
/// reaches its threshold. None can be moved by volume on one day, by habits made for the purpose, or by filling in the
/// past at one sitting: only days count, of one habit or of all together, written close to the day they speak of.
enum class BadgeCounter : std::uint8_t {
    // Of one habit, the best of all:
    Streak,   ///< days of a streak; one kept day carries at most a week, and 80 % were written in time
    Strength, ///< strength in percent, with 80 % of the last sixty days' answers written in time
    Comeback, ///< days of a streak after two weeks or more without one, where there had been one before
    Improved, ///< arrival: months in a row, each with a lower median lateness than the one before
    Cooler,   ///< calm: mean drop in intensity over the last ten days with a rated moment
    Quicker,  ///< calm: by how many percent the last ten days' minutes to settle are below those of the first ten
    // Of all habits together:
    DaysAnswered, ///< days on which something was answered
    FullDays,     ///< days in a row on which every question was answered
    HonestNo,     ///< days on which an honest no was said the same day
    PutRight,     ///< days on which something bent was put right
    SpokeUp,      ///< days on which a promise was renegotiated before it was due
    MetWithSkill, ///< days on which a hard moment was met with a skill and not acted on
    RodeUrge,     ///< days on which an urge was ridden out
    Reviews,      ///< weeks that were looked back at in time
    Practices,    ///< days on which a practice was saved
    Balance,      ///< days in a row on which three different measures stand at half strength or more
};

std::string_view to_text(BadgeCounter counter);
std::optional<BadgeCounter> parse_badge_counter(std::string_view text);
std::string_view to_text(Tier tier);
std::optional<Tier> parse_tier(std::string_view text);

struct BadgeRule {
    BadgeCounter counter = BadgeCounter::Streak;
    double threshold = 1;
    std::optional<MeasureKind> measure; ///< only habits of this measure
    std::string practice;               ///< Practices: only this one
};

/// An achievement as the catalogue has it.
struct Badge {
    std::string id;
    std::string family;
    std::string name;
    std::string meaning; ///< one line
    std::string icon;    ///< a name in the icon table of the ui
    Tier tier = Tier::Bronze;
    BadgeRule rule{};
};

/// The days that earned a badge.
struct BadgeEvidence {
    Day from;
    Day to; ///< the day it was earned

    friend bool operator==(const BadgeEvidence&, const BadgeEvidence&) = default;
};

/// The status of a badge.
struct BadgeStatus {
    std::optional<BadgeEvidence> earned;
    std::optional<HabitId> habit; ///< whose days earned it, or are nearest to
    double progress = 0;          ///< 0..1, 1 once earned
    std::string left;             ///< what is left, in words; empty once earned
};

/// "3 more days on time": what is left of a rule when its counter is `current`.
std::string left_text(const BadgeRule& rule, double current);

} // namespace kept
