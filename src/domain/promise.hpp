#pragma once

#include "domain/check_in.hpp"
#include "domain/day.hpp"
#include "domain/uuid.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kept {

/// When a promise is due. Without a day it is judged on the day it is settled.
struct Due {
    std::optional<Day> day;
    std::optional<int> minute; ///< 0..1439 on the local clock; none: by the end of the day

    friend bool operator==(const Due&, const Due&) = default;
};

/// What became of a promise, in the user's own words.
enum class PromiseEnd : std::uint8_t { Kept, Late, Broken };

/// The instant at which something was said about a promise: the user's day, and the minutes since that day's midnight
/// (more than 1439 in the small hours that still belong to the day before).
struct SaidAt {
    Day day;
    int minute = 0;
};

/// Something the user said they would do. Renegotiating it before it is due adds a term; the one before it then counts
/// as kept.
struct Promise {
    Uuid id;
    HabitId habit;
    std::string text;
    std::string to; ///< who it was made to, may be empty
    Day made_on;
    std::vector<Due> terms; ///< oldest first, never empty
    std::optional<PromiseEnd> end;
    SaidAt settled_at{}; ///< only with `end`

    const Due& due() const { return terms.back(); }
    bool is_open() const { return !end.has_value(); }
};

/// Whether the promise was already due at `now`; never for one without a day.
bool is_past_due(const Due& due, const SaidAt& now);

/// What a promise says about days, past and to come, each with the check-in it comes to: renegotiated terms, the end,
/// or that it is open on the day it is due.
std::vector<std::pair<Day, CheckIn>> check_ins_of(const Promise& promise);

/// The first day that a promise says anything about, whatever becomes of it.
Day first_day_of(const Promise& promise);

} // namespace kept
