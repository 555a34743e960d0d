#pragma once

#include "domain/insights/history.hpp"
#include "domain/insights/insight.hpp"
#include "domain/insights/questions.hpp"

#include <span>
#include <vector>

namespace kept {

/// The patterns of a whole journal that hold, strongest evidence first.
///
/// Every question with enough evidence (insights/thresholds.hpp) is a test whose p-value allows for streaky days.
/// Returns those that pass Holm's correction over all questions put to the journal, at 5 %, and whose effect is large
/// enough to matter. So pure noise gives even one insight in at most 5 % of journals. Of findings that say the same
/// thing twice (a change and a trend of one figure, a pair of habits on the same day and the next) only one is
/// returned.
///
/// Only answered days are evidence, and only the last two years. Pure: the same histories give the same insights.
std::vector<Insight> find_insights(std::span<const HabitHistory> histories, Day today,
                                   std::span<const PracticeHistory> practices = {});

/// find_insights for a journal that goes on: what it asked about habits that have not changed since is not asked again.
class InsightFinder {
  public:
    std::vector<Insight> find(std::span<const HabitHistory> histories, Day today,
                              std::span<const PracticeHistory> practices, const Unchanged& unchanged);

  private:
    insights::Questions questions_;
};

} // namespace kept
