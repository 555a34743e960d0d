#include "app/backup_rotation.hpp"

#include "domain/period.hpp"

#include <algorithm>
#include <set>

namespace kept {
namespace {

constexpr std::size_t daily = 7, weekly = 4, monthly = 12;

/// The newest day of each of the newest `max` periods. `days`: newest first.
void keep_newest_of(const Period& period, std::size_t max, const std::vector<Day>& days, std::set<Day>& retained) {
    std::set<Day> periods;
    for (const Day day : days) {
        const Day begin = period_begin(period, day, Weekday::Monday);
        if (periods.contains(begin))
            continue;
        if (periods.size() == max)
            return;
        periods.insert(begin);
        retained.insert(day);
    }
}

} // namespace

std::vector<Day> backups_to_drop(std::vector<Day> days) {
    std::ranges::sort(days, std::greater{});
    std::set<Day> retained(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(std::min(daily, days.size())));
    keep_newest_of(Period::week(), weekly, days, retained);
    keep_newest_of(Period::month(), monthly, days, retained);
    std::erase_if(days, [&](Day day) { return retained.contains(day); });
    return days;
}

} // namespace kept
