#include "domain/insights/comparison.hpp"
#include "domain/insights/detectors.hpp"
#include "domain/insights/thresholds.hpp"
#include "domain/statistics/dependence.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::insights {
namespace {

constexpr int last_bit = days_a_block - 1;

/// Bits of the day after: bit d speaks of day d + 1.
std::uint32_t a_day_on(std::uint32_t bits, std::uint32_t next) {
    return bits >> 1 | (next & 1U) << last_bit;
}

/// Whether `x` was kept, against whether `y` was kept `lag` (0 or 1) days later, on days answered in both.
std::vector<statistics::Table> tables_of(const HabitEvidence& x, const HabitEvidence& y, int lag) {
    std::vector<statistics::Table> tables(x.blocks.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        BlockBits later = y.blocks[i];
        if (lag == 1) {
            const BlockBits next = i + 1 < tables.size() ? y.blocks[i + 1] : BlockBits{};
            later = {a_day_on(later.answered, next.answered), a_day_on(later.kept, next.kept)};
        }
        tables[i] = table_of(x.blocks[i].answered & later.answered, x.blocks[i].kept, later.kept);
    }
    return tables;
}

bool has_common_evidence(const statistics::Table& total) {
    return total.total() >= min_common_days &&
           std::min({total.x(), total.not_x(), total.y(), total.not_y()}) >= min_common_of_each;
}

std::string sentence_of(const Insight& insight, const HabitEvidence& x, const HabitEvidence& y) {
    const std::string& first = x.history->habit.name;
    const std::string& second = y.history->habit.name;
    const char* days = insight.lag_days == 0 ? "On days" : "On days after one";
    return fmt::format("{} when “{}” was kept, “{}” was kept on {}; on other days on {} ({} looked at).", days, first,
                       second, share_of(insight.here.figure, insight.here.n),
                       share_of(insight.elsewhere.figure, insight.elsewhere.n),
                       insight.pairs == 1 ? "one pair of habits" : fmt::format("{} pairs of habits", insight.pairs));
}

Insight describe(const statistics::Table& total, const HabitEvidence& x, const HabitEvidence& y, int lag) {
    Insight insight{.kind = InsightKind::Relation, .habit = x.index, .other = y.index, .lag_days = lag};
    insight.subject = lag == 0 ? "same_day" : "next_day";
    insight.here = {total.share_with_x(), total.x()};
    insight.elsewhere = {total.share_without_x(), total.not_x()};
    insight.from = std::max(x.days.front(), y.days.front());
    insight.to = std::min(x.days.back(), y.days.back());
    const bool together = insight.here.figure > insight.elsewhere.figure;
    insight.id = fmt::format("relation:{}:{}:{}:{}", x.id, y.id, insight.subject, together ? "together" : "apart");
    return insight;
}

void look_at(const HabitEvidence& x, const HabitEvidence& y, int lag, PairAnswers& answers) {
    const std::vector<statistics::Table> tables = tables_of(x, y, lag);
    const statistics::Table total = total_of(tables);
    if (!has_common_evidence(total))
        return;
    ++answers.asked;
    if (!is_large(total, min_relation_effect, Way::Either))
        return;
    Insight insight = describe(total, x, y, lag);
    insight.p = association_p(tables, statistics::joint_inflation(x.kept_memory, y.kept_memory), Way::Either);
    const auto [first, second] = std::minmax(x.index, y.index);
    answers.loud.push_back({std::move(insight), fmt::format("relation:{}:{}", first, second)});
}

} // namespace

PairAnswers look_at_pair(const HabitEvidence& a, const HabitEvidence& b) {
    PairAnswers answers;
    look_at(a, b, 0, answers);
    look_at(a, b, 1, answers);
    look_at(b, a, 1, answers);
    return answers;
}

void report_relations(std::span<const PairAnswers> pairs, const std::function<const HabitEvidence&(std::size_t)>& at,
                      Candidates& candidates) {
    const auto looked_at = std::ranges::count_if(pairs, [](const PairAnswers& pair) { return pair.asked > 0; });
    for (const PairAnswers& pair : pairs) {
        for (int i = static_cast<int>(pair.loud.size()); i < pair.asked; ++i)
            candidates.add_quiet(InsightKind::Relation);
        for (Candidate candidate : pair.loud) {
            Insight& insight = candidate.insight;
            insight.pairs = static_cast<int>(looked_at);
            insight.sentence = sentence_of(insight, at(insight.habit), at(insight.other.value_or(0)));
            candidates.add(std::move(candidate));
        }
    }
}

} // namespace kept::insights
