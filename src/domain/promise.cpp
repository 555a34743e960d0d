#include "domain/promise.hpp"

#include "base/time_units.hpp"

#include <algorithm>
#include <limits>

namespace kept {
namespace {

Answer answer_of(PromiseEnd end) {
    switch (end) {
    case PromiseEnd::Kept:
        return Answer::PromiseKept;
    case PromiseEnd::Late:
        return Answer::PromiseLate;
    case PromiseEnd::Broken:
        break;
    }
    return Answer::PromiseBroken;
}

std::int16_t days_between(Day day, Day later) {
    return static_cast<std::int16_t>(std::clamp(later - day, 0, int{std::numeric_limits<std::int16_t>::max()}));
}

} // namespace

std::optional<std::int64_t> past_due_from(const Due& due, const Now& now) {
    if (!due.day || !due.minute)
        return std::nullopt;
    return instant_of(*due.day, *due.minute, now) + ms_per_minute; // while the clock shows its minute it is not past
}

bool is_past_due(const Due& due, const Now& now) {
    if (const auto from = past_due_from(due, now))
        return now.unix_ms >= *from;
    return due.day && now.today > *due.day;
}

Day day_asked(const Due& due, const Now& now) {
    const Day day = due.day.value_or(now.today);
    return due.minute ? day_that_holds(day, *due.minute, now) : day;
}

std::vector<std::pair<Day, CheckIn>> check_ins_of(const Promise& promise) {
    std::vector<std::pair<Day, CheckIn>> all;
    for (std::size_t i = 0; i + 1 < promise.terms.size(); ++i)
        if (const auto day = promise.terms[i].day)
            all.emplace_back(*day, CheckIn{.answer = Answer::PromiseMoved});
    const Due& due = promise.due();
    if (promise.end) {
        const Day day = due.day.value_or(promise.resolved_on);
        all.emplace_back(
            day, CheckIn{.answer = answer_of(*promise.end), .days_later = days_between(day, promise.resolved_on)});
    } else if (due.day) {
        all.emplace_back(*due.day, CheckIn{.answer = Answer::PromiseOpen});
    }
    return all;
}

Day first_day_of(const Promise& promise) {
    Day first = promise.end && !promise.due().day ? promise.resolved_on : last_sane_day();
    for (const Due& due : promise.terms)
        if (due.day)
            first = std::min(first, *due.day);
    return first;
}

} // namespace kept
