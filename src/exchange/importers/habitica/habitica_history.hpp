#pragma once

#include "domain/day.hpp"
#include "exchange/json_fields.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// The user's clock in Habitica.
struct HabiticaClock {
    int utc_offset_min = 0; ///< east of Greenwich
    int day_start = 0;      ///< the hour at which a day begins

    /// The user's day of a point of a history; nullopt where it is impossible.
    std::optional<Day> day_of(const nlohmann::json& point) const;
    /// The user's minute of the day in an instant like 2026-11-20T08:30:00.000Z.
    std::optional<int> minute_of(std::string_view instant) const;
};

/// A day that the history of a daily speaks of.
struct HabiticaDay {
    bool done = false;
    std::string where; ///< "point 3"
};

/// The days of a daily's history. A point that is done is about its own day. One that is not was written at the first
/// log-in after a day that was missed, and is about the day before; a day that is done by another point stays done.
/// `reject` is called with the place and the reason for each point that says nothing.
std::map<Day, HabiticaDay> habitica_days(const nlohmann::json& history, const HabiticaClock& clock,
                                         const std::function<void(std::string where, std::string why)>& reject);

} // namespace kept
