#include "domain/promise.hpp"

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

bool is_past_due(const Due& due, const SaidAt& now) {
    if (!due.day || now.day < *due.day)
        return false;
    return now.day > *due.day || (due.minute && now.minute > *due.minute);
}

std::vector<std::pair<Day, CheckIn>> check_ins_of(const Promise& promise) {
    std::vector<std::pair<Day, CheckIn>> all;
    for (std::size_t i = 0; i + 1 < promise.terms.size(); ++i)
        if (const auto day = promise.terms[i].day)
            all.emplace_back(*day, CheckIn{.answer = Answer::PromiseMoved});
    const Due& due = promise.due();
    if (promise.end) {
        const Day day = due.day.value_or(promise.settled_at.day);
        all.emplace_back(
            day, CheckIn{.answer = answer_of(*promise.end), .days_later = days_between(day, promise.settled_at.day)});
    } else if (due.day) {
        all.emplace_back(*due.day, CheckIn{.answer = Answer::PromiseOpen});
    }
    return all;
}

Day first_day_of(const Promise& promise) {
    Day first = promise.end && !promise.due().day ? promise.settled_at.day : last_sane_day();
    for (const Due& due : promise.terms)
        if (due.day)
            first = std::min(first, *due.day);
    return first;
}

} // namespace kept
