#pragma once

#include "domain/day.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace kept {

enum class InsightKind : std::uint8_t {
    Weekday,          ///< kept share on one weekday, or on weekends, against the other days
    MomentsByPart,    ///< share of moments that fall in one part of the day, against its fair share
    ActedByPart,      ///< share of moments acted on in one part of the day, against the other parts
    OnTimeByPart,     ///< share of arrivals on time in one part of the day, against the other parts
    ChangeOfShare,    ///< kept share before and since a day
    ChangeOfLateness, ///< median minutes late before and since a day
    Relation,         ///< kept share of `other` where `habit` was kept, against where it was not
    Trend,            ///< a headline figure in the first and in the last third of its entries
    Feeling,          ///< share of moments acted on with a feeling, against the others
    Trigger,          ///< the same with a trigger
    SkillEases,       ///< mean drop in intensity with a skill, against the others
    SkillHolds,       ///< share of moments acted on with a skill, against the others
    PracticeDay,      ///< kept share on days with an exercise, against the other days
};
inline constexpr std::size_t insight_kinds = 13;

/// One side of a comparison: a share 0..1, or a figure in its own unit, and how many days or entries it rests on.
struct InsightSide {
    double figure = 0;
    int n = 0;
};

/// A pattern that holds, with the numbers it rests on.
struct Insight {
    InsightKind kind = InsightKind::Weekday;
    std::size_t habit = 0;            ///< index into the histories
    std::optional<std::size_t> other; ///< Relation: the habit whose kept share is spoken of
    int lag_days = 0;                 ///< Relation: 1 where `other` is looked at on the day after
    /// The subject looked at: "monday", "weekend", "evening", the word as first written, "median_lateness_min", an
    /// exercise's id.
    std::string subject;
    InsightSide here;      ///< in the pattern, or since the change
    InsightSide elsewhere; ///< outside it, or before the change; MomentsByPart: the fair share, n 0
    double p = 1;          ///< chance of so clear a pattern where there is none, before the correction
    int tests = 0;         ///< how many questions were put to the whole journal; the correction is for all of them
    int pairs = 0;         ///< Relation: how many pairs of habits were looked at
    Day from;              ///< first and last day the numbers rest on
    Day to;
    std::optional<Day> since; ///< changes: the first day of the new state
    /// The same for the same finding in the same direction, whatever its numbers are by now.
    std::string id;
    /// In plain words, numbers in it. Does not repeat the name of `habit`, except for relations.
    std::string sentence;
};

} // namespace kept
