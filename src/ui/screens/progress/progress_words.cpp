#include "ui/screens/progress/progress_words.hpp"

#include <fmt/format.h>

#include <cmath>
#include <string_view>

namespace kept::ui {

std::string percent_text(double share) {
    return fmt::format("{:.0f} %", share * 100);
}

std::string change_in_30_days(double change) {
    return fmt::format("{:+.0f} in 30 days", std::round(change * 100));
}

std::string kept_of_due(const Reliability& reliability) {
    if (reliability.due == 0)
        return "–";
    const std::string_view unit = reliability.unit == StreakUnit::Weeks    ? " weeks"
                                  : reliability.unit == StreakUnit::Months ? " months"
                                                                           : "";
    return fmt::format("{} of {}{}", reliability.kept, reliability.due, unit);
}

} // namespace kept::ui
