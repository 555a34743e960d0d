#include "domain/insights/find_insights.hpp"

#include "domain/insights/thresholds.hpp"
#include "domain/statistics/holm.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

namespace kept {
namespace {

/// The candidates that hold, strongest evidence first.
std::vector<std::size_t> those_that_hold(const insights::Candidates& candidates) {
    std::vector<statistics::WeightedTest> tests;
    tests.reserve(candidates.loud().size());
    for (const insights::Candidate& candidate : candidates.loud())
        tests.push_back({candidate.insight.p, candidates.weight_of(candidate.insight.kind)});
    return statistics::holm(tests, insights::false_insight_chance);
}

} // namespace

std::vector<Insight> find_insights(std::span<const HabitHistory> histories, Day today,
                                   std::span<const PracticeHistory> practices) {
    InsightFinder finder;
    return finder.find(histories, today, practices, {});
}

std::vector<Insight> InsightFinder::find(std::span<const HabitHistory> histories, Day today,
                                         std::span<const PracticeHistory> practices, const Unchanged& unchanged) {
    const insights::Candidates candidates = questions_.put(histories, today, practices, unchanged);
    const std::vector<std::size_t> held = those_that_hold(candidates);
    std::map<std::string_view, double> clearest;
    for (const std::size_t i : held) {
        const insights::Candidate& candidate = candidates.loud()[i];
        const auto [entry, is_new] = clearest.try_emplace(candidate.topic, candidate.clearness);
        entry->second = std::max(entry->second, candidate.clearness);
    }
    std::vector<Insight> found;
    for (const std::size_t i : held) {
        const insights::Candidate& candidate = candidates.loud()[i];
        const auto entry = clearest.find(candidate.topic);
        if (entry == clearest.end() || candidate.clearness < entry->second)
            continue;
        clearest.erase(entry); // one a topic
        found.push_back(candidate.insight);
        found.back().tests = candidates.tests();
    }
    return found;
}

} // namespace kept
