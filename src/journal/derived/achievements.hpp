#pragma once

#include "domain/badges/badge_book.hpp"
#include "domain/goals/forecast.hpp"
#include "domain/goals/metric.hpp"
#include "domain/goals/state.hpp"
#include "domain/points/day_tally.hpp"
#include "domain/points/xp.hpp"
#include "journal/derived/series_cache.hpp"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace kept {

/// A goal, its course and its status.
struct TrackedGoal {
    Goal goal;
    GoalTrack track;
    GoalStatus status;
};

/// Points by what they were given for.
struct PointsBySource {
    int prompt = 0;      ///< answered on the day or the day after
    int later = 0;       ///< answered up to a week later
    int reflections = 0; ///< words on a day that was not kept
    int reviews = 0;     ///< weekly reviews

    int total() const { return prompt + later + reflections + reviews; }
};

/// Points, level, badges and goals of the whole journal, updated incrementally from the first changed day. A check-in
/// of today costs the days of today.
class Achievements {
  public:
    /// `badges`: the catalogue. `series` must outlive it and may be used by others too.
    Achievements(SeriesCache& series, std::vector<Badge> badges);

    /// Brings everything up to date with the journal. Call it before reading.
    void refresh(const Journal& journal, Day today);

    int points() const { return tally_.points() + shared_.review_points(); }
    /// Points that check-ins about `day` earned, and reviews written on it.
    int points_on(Day day) const;
    /// Points of the days from..to by what they were given for.
    PointsBySource points_between(Day from, Day to) const;
    Level level() const { return level_of(points()); }

    const std::vector<Badge>& badges() const { return badges_; }
    /// In the order of badges().
    const std::vector<BadgeStatus>& badge_statuses() const { return statuses_; }

    /// In the order in which they were set, dropped ones too; those of habits that are no longer there are left out.
    const std::vector<TrackedGoal>& goals() const { return goals_; }
    /// Worked out when it is first asked for, see forecast_of(). `index`: of goals().
    const std::optional<GoalForecast>& forecast(const Journal& journal, std::size_t index);

  private:
    struct OfHabit {
        MeasureKind measure = MeasureKind::YesNo;
        Day first;
        std::vector<DayCredit> credits; ///< a day each from `first` on, as they stand in the tally
        HabitCounters counters;
        Day changed; ///< first day that changed in this refresh
        std::uint64_t seen = 0;
    };

    Day refresh_habit(const Journal& journal, const HabitRecord& record, Day today);
    Day forget_gone_habits();
    void refresh_goals(const Journal& journal, Day today);
    void judge(const Journal& journal);

    SeriesCache& series_;
    std::vector<Badge> badges_;
    std::unordered_map<HabitId, OfHabit> habits_;
    DayTally tally_;
    SharedCounters shared_;
    std::vector<ReviewDone> reviews_;
    std::vector<BadgeStatus> statuses_;
    std::vector<TrackedGoal> goals_;
    std::unordered_map<GoalId, std::optional<GoalForecast>> forecasts_;
    std::optional<Revision> seen_; ///< nothing yet: empty
    std::optional<Revision> goals_seen_;
    std::optional<Revision> practices_seen_;
    std::uint64_t round_ = 0;
    Day today_;
};

} // namespace kept
