#include "domain/insights/question.hpp"

#include "domain/statistics/dependence.hpp"

namespace kept::insights {
namespace {

constexpr int days_a_quarter = 91;
constexpr int entry_lags = 5;

std::vector<statistics::Table> by_quarter(const Question& question) {
    std::vector<statistics::Table> tables;
    for (std::size_t i = 0; i < question.days.size(); ++i) {
        const auto quarter = static_cast<std::size_t>((question.days[i] - question.days.front()) / days_a_quarter);
        if (quarter >= tables.size())
            tables.resize(quarter + 1);
        tables[quarter].add(question.x[i] != 0, question.y[i] != 0);
    }
    return tables;
}

std::vector<double> memory_of(const std::vector<std::uint8_t>& facts) {
    return statistics::autocorrelations(std::vector<double>(facts.begin(), facts.end()), entry_lags);
}

} // namespace

bool put_question(const Question& question, const Bounds& bounds, Insight& insight, Candidates& candidates) {
    const std::vector<statistics::Table> tables = by_quarter(question);
    const statistics::Table total = total_of(tables);
    if (!has_evidence(total, bounds.min_x, bounds.min_not_x))
        return false;
    if (!is_large(total, bounds.min_effect, bounds.way)) {
        candidates.add_quiet(insight.kind);
        return false;
    }
    const double inflation = statistics::joint_inflation(memory_of(question.x), memory_of(question.y));
    insight.p = association_p(tables, inflation, bounds.way);
    insight.here = {total.share_with_x(), total.x()};
    insight.elsewhere = {total.share_without_x(), total.not_x()};
    insight.from = question.days.front();
    insight.to = question.days.back();
    return true;
}

} // namespace kept::insights
