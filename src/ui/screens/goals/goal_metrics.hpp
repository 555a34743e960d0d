#pragma once

#include "ui/screens/screen_input.hpp"

#include <string>
#include <vector>

namespace kept::ui {

/// Something of a habit a goal can be set on.
struct GoalMetricChoice {
    std::string id;    ///< as terms_on_metric() takes it
    std::string label; ///< "Reliability"
    std::string now;   ///< its value today, in words; empty where it is not known
    std::string unit;  ///< after the number: "%", "days"
    double value = 0;  ///< today's, as people write it
    double step = 1;
    double min = 1;
    double max = 100;
    bool lower_is_better = false;
};

/// Never empty.
std::vector<GoalMetricChoice> metric_choices(const ScreenInput& input, const HabitRecord& record);

/// A next step from the value of today: not a leap.
double suggested_target(const ScreenInput& input, const HabitRecord& record, const GoalMetricChoice& metric);

} // namespace kept::ui
