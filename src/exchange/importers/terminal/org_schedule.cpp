#include "exchange/importers/terminal/org_schedule.hpp"

#include <algorithm>

namespace kept {
namespace {

constexpr int longest = 366;

/// As Org counts them; 0 for hours.
int days_of(int count, char unit) {
    const int days = unit == 'd' ? 1 : unit == 'w' ? 7 : unit == 'm' ? 30 : unit == 'y' ? 365 : 0;
    return std::min(days * count, longest);
}

} // namespace

std::optional<Schedule> schedule_of_org(const OrgRepeater& repeater, std::optional<Day> scheduled) {
    const int days = days_of(repeater.count, repeater.unit);
    if (days == 0)
        return std::nullopt;
    if (repeater.latest_count > 0) {
        const int latest = days_of(repeater.latest_count, repeater.latest_unit);
        return latest > days ? std::optional(Schedule::times_in(1, latest)) : std::nullopt;
    }
    if (repeater.unit == 'm' || repeater.unit == 'y')
        return days == 30 ? Schedule::times_a_month(1) : Schedule::times_in(1, days);
    if (days != 7 || repeater.unit == 'd')
        return Schedule::every(days, scheduled);
    if (repeater.mark == ".+" || !scheduled)
        return Schedule::times_a_week(1);
    return Schedule::on_weekdays(static_cast<std::uint8_t>(1U << static_cast<unsigned>(weekday_of(*scheduled))));
}

} // namespace kept
