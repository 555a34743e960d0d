#include "exchange/importers/habitica/habitica_schedule.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t longest = 366; ///< days that a window of Kept's can have

Schedule hardly_ever() {
    return Schedule::times_in(1, 365);
}

/// `times` in `count` spans of `days`.
Schedule times_in(std::int64_t times, std::int64_t count, std::int64_t days) {
    return Schedule::times_in(static_cast<int>(times), static_cast<int>(std::min(count * days, longest)));
}

std::uint8_t weekdays_of(const Json& daily) {
    constexpr std::array<const char*, 7> days{"m", "t", "w", "th", "f", "s", "su"};
    const Json* repeat = find_field(daily, "repeat");
    unsigned mask = 0;
    for (unsigned i = 0; repeat != nullptr && i < days.size(); ++i)
        mask |= flag_of(*repeat, days.at(i)) ? 1U << i : 0U;
    return static_cast<std::uint8_t>(mask);
}

Schedule weekly(const Json& daily, std::int64_t every) {
    const std::uint8_t days = weekdays_of(daily);
    if (days == 0)
        return hardly_ever();
    return every == 1 ? Schedule::on_weekdays(days) : times_in(std::popcount(days), every, 7);
}

/// On days of the month, or on a weekday of a week of it: as many times as there are.
Schedule monthly(const Json& daily, std::int64_t every) {
    const std::size_t days = std::max(array_of(daily, "daysOfMonth").size(), array_of(daily, "weeksOfMonth").size());
    const auto times = static_cast<std::int64_t>(std::clamp<std::size_t>(days, 1, 31));
    return every == 1 ? Schedule::times_a_month(static_cast<int>(times)) : times_in(times, every, 30);
}

} // namespace

Schedule habitica_schedule(const Json& daily) {
    const std::int64_t every = std::clamp<std::int64_t>(whole_of(daily, "everyX").value_or(1), 0, longest);
    if (every == 0)
        return hardly_ever();
    const std::string frequency = text_of(daily, "frequency");
    if (frequency == "weekly")
        return weekly(daily, every);
    if (frequency == "monthly")
        return monthly(daily, every);
    if (frequency == "yearly")
        return times_in(1, every, 365);
    return Schedule::every(static_cast<int>(every));
}

} // namespace kept
