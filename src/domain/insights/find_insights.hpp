#pragma once

#include "domain/insights/history.hpp"
#include "domain/insights/insight.hpp"

#include <span>
#include <vector>

namespace kept {

/// The patterns of a whole journal that hold, strongest evidence first.
///
/// Every question with enough evidence (insights/thresholds.hpp) is a test with a p-value that allows for streaky days.
/// Told are those that pass Holm's correction over all questions put to the journal and whose effect is large enough to
/// matter. So pure noise gives even one insight in at most 5 % of journals. Of findings that say the same thing twice
/// (a change and a trend of one figure) only the stronger is told.
///
/// Only answered days are evidence, and only the last two years. Pure: the same histories give the same insights.
std::vector<Insight> find_insights(std::span<const HabitHistory> histories, Day today);

} // namespace kept
