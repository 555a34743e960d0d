#include "domain/insights/find_insights.hpp"

#include "domain/insights/detectors.hpp"
#include "domain/insights/thresholds.hpp"
#include "domain/statistics/holm.hpp"

#include <cstddef>
#include <set>
#include <string_view>

namespace kept {
namespace {

insights::Candidates put_all_questions(std::span<const HabitHistory> histories, Day today) {
    const insights::Window window(today);
    std::vector<insights::HabitEvidence> habits;
    habits.reserve(histories.size());
    for (const HabitHistory& history : histories)
        habits.push_back(insights::gather_evidence(history, habits.size(), window));
    insights::Candidates candidates;
    for (const insights::HabitEvidence& habit : habits) {
        look_at_weekdays(habit, candidates);
        look_at_parts_of_day(habit, candidates);
        look_at_changes(habit, candidates);
        look_at_trends(habit, candidates);
        look_at_words(habit, candidates);
        look_at_skills(habit, candidates);
    }
    look_at_relations(habits, candidates);
    return candidates;
}

} // namespace

std::vector<Insight> find_insights(std::span<const HabitHistory> histories, Day today) {
    const insights::Candidates candidates = put_all_questions(histories, today);
    std::vector<double> p_values;
    p_values.reserve(candidates.loud().size());
    for (const insights::Candidate& candidate : candidates.loud())
        p_values.push_back(candidate.insight.p);

    std::vector<Insight> told;
    std::set<std::string_view> topics;
    const auto tests = static_cast<std::size_t>(candidates.tests());
    for (const std::size_t i : statistics::holm(p_values, tests, insights::false_insight_chance)) {
        const insights::Candidate& candidate = candidates.loud()[i];
        if (!topics.insert(candidate.topic).second)
            continue;
        told.push_back(candidate.insight);
        told.back().tests = candidates.tests();
    }
    return told;
}

} // namespace kept
