#include "domain/period_key.hpp"

namespace kept {

std::optional<PeriodKey> period_key(const Rule& rule, MeasureKind measure) {
    if (const auto period = rule.schedule.calendar_period())
        return PeriodKey{true, *period};
    if (sums_amounts(measure) && rule.target.per.is_calendar())
        return PeriodKey{false, rule.target.per};
    return std::nullopt;
}

} // namespace kept
