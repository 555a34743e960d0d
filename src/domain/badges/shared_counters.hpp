#pragma once

#include "domain/badges/badge.hpp"
#include "domain/badges/ladder.hpp"
#include "domain/points/day_tally.hpp"

#include <array>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace kept {

/// A saved review of the week that begins on `week`.
struct ReviewDone {
    Day week;
    Day written;
};

/// A saved practice.
struct PracticeDone {
    std::string practice;
    Day day;
    Day written;
};

/// The badge counters of all habits together (DaysAnswered to Balance).
class SharedCounters {
  public:
    /// `from`: the first day of the tally that changed since the last call.
    void update(const DayTally& tally, Day from);
    /// Reviews and practices in any order; all of them.
    void set_done(std::span<const ReviewDone> reviews, std::span<const PracticeDone> practices);

    /// `practice` only for BadgeCounter::Practices: empty counts all of them.
    const Ladder& ladder(BadgeCounter counter, const std::string& practice = {}) const;
    double current(BadgeCounter counter, const std::string& practice = {}) const;

    /// Points that reviews earned.
    int review_points() const { return review_points_; }

  private:
    static constexpr std::size_t first = static_cast<std::size_t>(BadgeCounter::DaysAnswered);
    static constexpr std::size_t count = static_cast<std::size_t>(BadgeCounter::Balance) + 1 - first;

    static std::size_t slot(BadgeCounter counter) { return static_cast<std::size_t>(counter) - first; }
    void count_days(const DayTally& tally, BadgeCounter counter, Day from, std::uint16_t DayCounts::*days);
    template <typename Holds>
    void count_runs(const DayTally& tally, BadgeCounter counter, std::vector<int>& runs, Day from, Holds holds);

    std::array<Ladder, count> ladders_;
    std::map<std::string, Ladder> practices_;
    Day tally_first_{};
    std::vector<int> full_runs_;    ///< length of the run on each day of the tally
    std::vector<int> balance_runs_; ///< length of the run on each day of the tally
    int review_points_ = 0;
};

} // namespace kept
