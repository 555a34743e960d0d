#include "journal/demo/demo_promises.hpp"

#include "base/time_units.hpp"
#include "journal/promises/promise_body.hpp"

namespace kept {
namespace {

/// Noon of `day` on the local clock.
std::int64_t noon_of(Day day, const Author& author) {
    return day.number * ms_per_day + ms_per_minute * (minutes_a_day / 2 - author.utc_offset_min);
}

Event& add_on(PlanMaker& maker, EventKind kind, std::string body, const Author& author, const HabitId& habit, Day day) {
    Event& event = maker.add(kind, std::move(body));
    event.habit = habit;
    event.written_day = day;
    event.recorded_at = noon_of(day, author);
    return event;
}

void resolve(PlanMaker& maker, const Author& author, const HabitId& habit, const Uuid& promise, Day due, Day written,
             std::optional<PromiseEnd> end, const Due& next) {
    PromiseResolved resolved;
    resolved.promise = promise;
    resolved.end = end;
    resolved.due = next;
    add_on(maker, EventKind::PromiseResolved, encode_promise(resolved), author, habit, written).day = due;
}

} // namespace

void write_promises(PlanMaker& maker, Chance& chance, const Author& author, const HabitId& habit, Day first) {
    static constexpr std::array texts{"Ring the landlord about the heating",
                                      "Pick up the children at four",
                                      "Send the money for the trip",
                                      "Be home for dinner",
                                      "Return the drill",
                                      "Write to the teacher"};
    for (Day day = first; day < author.today - 3; day = day + chance.between(2, 6)) {
        PromiseMade made;
        made.text = chance.one_of(texts);
        made.due.day = day + chance.between(0, 2);
        const Uuid id = add_on(maker, EventKind::PromiseMade, encode_promise(made), author, habit, day).id;
        const Day due = *made.due.day;
        if (chance.happens(0.08) && due > day) {
            const Due next{.day = due + 1, .minute = {}};
            resolve(maker, author, habit, id, due, day, std::nullopt, next);
            resolve(maker, author, habit, id, due + 1, due + 1, PromiseEnd::Kept, {});
        } else {
            resolve(maker, author, habit, id, due, due,
                    chance.happens(0.1)    ? PromiseEnd::Broken
                    : chance.happens(0.06) ? PromiseEnd::Late
                                           : PromiseEnd::Kept,
                    {});
        }
    }
    PromiseMade today;
    today.text = "Call the school about Friday";
    today.due = {.day = author.today, .minute = 17 * 60};
    add_on(maker, EventKind::PromiseMade, encode_promise(today), author, habit, author.today - 1);
}

} // namespace kept
