#include "exchange/importers/habitica/habitica_history.hpp"

#include "base/time_units.hpp"
#include "exchange/import_builder.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

using Json = nlohmann::json;

bool is_off(const Json& point) {
    const Json* due = find_field(point, "isDue");
    return due != nullptr && due->is_boolean() && !due->get<bool>();
}

/// Older points do not say; between two that follow each other a rising value does.
std::optional<bool> was_done(const Json& point, const Json* before) {
    const Json* completed = find_field(point, "completed");
    if (completed != nullptr && completed->is_boolean())
        return completed->get<bool>();
    if (before == nullptr)
        return std::nullopt;
    const auto now = number_of(point, "value"), then = number_of(*before, "value");
    const auto now_ms = whole_of(point, "date"), then_ms = whole_of(*before, "date");
    if (!now || !then || !now_ms || !then_ms || *now == *then || *now_ms <= *then_ms ||
        *now_ms - *then_ms > ms_per_day * 3 / 2)
        return std::nullopt;
    return *now > *then;
}

} // namespace

std::optional<Day> HabiticaClock::day_of(const Json& point) const {
    const auto ms = whole_of(point, "date");
    if (!ms || *ms < first_sane_day().number * ms_per_day || *ms > last_sane_day().number * ms_per_day)
        return std::nullopt;
    return day_at(*ms, utc_offset_min, day_start);
}

std::optional<int> HabiticaClock::minute_of(std::string_view instant) const {
    constexpr std::size_t time_at = 11; // after "2026-11-20T"
    if (instant.size() < time_at + 5 || instant[time_at - 1] != 'T' || instant[time_at + 2] != ':' ||
        !instant.ends_with('Z'))
        return std::nullopt;
    const auto hour = parse_whole(instant.substr(time_at, 2)), minute = parse_whole(instant.substr(time_at + 3, 2));
    if (!hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59)
        return std::nullopt;
    const int local = static_cast<int>(*hour * 60 + *minute) + utc_offset_min;
    return (local % minutes_a_day + minutes_a_day) % minutes_a_day;
}

std::map<Day, HabiticaDay> habitica_days(const Json& history, const HabiticaClock& clock,
                                         const std::function<void(std::string where, std::string why)>& reject) {
    std::map<Day, HabiticaDay> days;
    std::size_t number = 0;
    const Json* before = nullptr;
    for (const Json& point : history) {
        const std::string where = fmt::format("point {}", ++number);
        const auto day = clock.day_of(point);
        const auto done = was_done(point, before);
        before = &point;
        if (!day)
            reject(where, "Its day is impossible.");
        else if (!done)
            reject(where, "It does not say whether it was done.");
        else if (*done)
            days.insert_or_assign(*day, HabiticaDay{true, where});
        else if (!is_off(point))
            days.try_emplace(*day - 1, HabiticaDay{false, where});
    }
    return days;
}

} // namespace kept
