#pragma once

#include "domain/insights/course.hpp"
#include "domain/insights/evidence.hpp"
#include "domain/insights/insight.hpp"

#include <span>
#include <string>
#include <string_view>

namespace kept::insights {

/// A headline figure: what it is made of, how entries are summed up, and when a difference is worth telling.
struct Headline {
    std::string_view id;    ///< as in `stats --json`
    std::string_view topic; ///< of findings about one course of things only one is shown
    Course (*course)(const HabitEvidence& habit);
    double (*figure)(std::span<const double> entries);
    bool (*is_large)(double first, double last);
    std::string (*sentence)(const HabitEvidence& habit, InsightSide first, InsightSide last);
};

/// Every headline figure whose trend is looked at; kept shares are asked about changes instead.
std::span<const Headline> all_headlines();

} // namespace kept::insights
