#include "domain/insights/candidates.hpp"

#include <cmath>
#include <numeric>

namespace kept::insights {

void Candidates::add_all(const Candidates& others) {
    for (std::size_t kind = 0; kind < tests_.size(); ++kind)
        tests_.at(kind) += others.tests_.at(kind);
    loud_.insert(loud_.end(), others.loud_.begin(), others.loud_.end());
}

int Candidates::tests() const {
    return std::accumulate(tests_.begin(), tests_.end(), 0);
}

double Candidates::weight_of(InsightKind kind) const {
    double all = 0;
    for (const int tests : tests_)
        all += std::sqrt(tests);
    const double of_kind = std::sqrt(tests_.at(static_cast<std::size_t>(kind)));
    return 1 / (of_kind * all);
}

} // namespace kept::insights
