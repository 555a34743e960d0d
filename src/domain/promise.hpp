#pragma once

#include "domain/check_in.hpp"
#include "domain/day.hpp"
#include "domain/uuid.hpp"
#include "domain/zone.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kept {

/// When a promise is due: a civil date and clock time, as written. Without a day it is judged on the day it is
/// resolved.
struct Due {
    std::optional<Day> day;
    std::optional<int> minute; ///< 0..1439 on the local clock; none: by the end of the user's day of that date

    friend bool operator==(const Due&, const Due&) = default;
};

/// The end of a promise, in the user's own words.
enum class PromiseEnd : std::uint8_t { Kept, Late, Broken };

/// Something the user said they would do. Renegotiating it before it is due adds a term; the day of the one before it
/// then asks for nothing.
struct Promise {
    Uuid id;
    HabitId habit;
    std::string text;
    std::string to; ///< who it was made to, may be empty
    Day made_on;
    std::vector<Due> terms; ///< oldest first, never empty
    std::optional<PromiseEnd> end;
    Day resolved_on; ///< the user's day; only with `end`

    const Due& due() const { return terms.back(); }
    bool is_open() const { return !end.has_value(); }
};

/// Whether the promise was already due: the clock is past its time, whenever days begin; without a time, the user's day
/// of that date is over. Never for one without a day.
bool is_past_due(const Due& due, const Now& now);

/// The instant from which on it is past due; nullopt where that is for the user's day to say.
std::optional<std::int64_t> past_due_from(const Due& due, const Now& now);

/// The user's day on which it is asked about: the one that holds its moment. Its verdict belongs to the date all the
/// same. Today, where it has no day.
Day day_asked(const Due& due, const Now& now);

/// The days that a promise speaks of, past and to come, each with its check-in: renegotiated terms, the end, or that it
/// is open on the day it is due.
std::vector<std::pair<Day, CheckIn>> check_ins_of(const Promise& promise);

/// The first day that a promise says anything about, whatever becomes of it.
Day first_day_of(const Promise& promise);

} // namespace kept
