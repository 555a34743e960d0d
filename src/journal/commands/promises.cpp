#include "domain/characters.hpp"
#include "domain/measures/measure.hpp"
#include "journal/commands/command.hpp"
#include "journal/describe.hpp"
#include "journal/promises/promise_body.hpp"

#include <fmt/format.h>

#include <string>

namespace kept {
namespace {

constexpr std::size_t longest_text = 2000;
constexpr int furthest_ahead = 3660;

void check_due(const Due& due, const Author& author) {
    if (due.minute && !due.day)
        throw InputError("A time needs a day: say on which day the promise is due.");
    if (!due.day)
        return;
    if (due.minute && is_past_due(due, now_of(author)))
        throw InputError(
            fmt::format("{}, {} is past: choose a time to come.", to_text(*due.day), clock_text(*due.minute)));
    if (!due.minute && *due.day < author.today)
        throw InputError(fmt::format("{} is over: choose today or a later day.", to_text(*due.day)));
    if (*due.day > author.today + furthest_ahead)
        throw InputError("A promise is due within ten years: choose an earlier day.");
}

HabitId add_promise_habit(const Journal& journal, PlanMaker& maker, const Author& author) {
    HabitFields fields;
    fields.name = "Promises";
    fields.question = std::string(promise_measure.default_question);
    fields.icon = std::string(promise_measure.icon);
    fields.measure = MeasureKind::Promise;
    fields.colour = 1;
    fields.first_day = author.today;
    fields.position = next_position(journal);
    Event& event = maker.add(EventKind::HabitDefined, encode_habit_fields(fields));
    event.habit = event.id;
    return event.id;
}

/// All promises go to the one habit of promises; one from the archive is taken up again.
HabitId habit_for(const Journal& journal, const MakePromise& command, PlanMaker& maker, const Author& author) {
    if (command.habit) {
        if (const Habit& habit = habit_of(journal, *command.habit).habit; habit.measure != MeasureKind::Promise)
            throw CommandError(fmt::format("\"{}\" takes {}.", habit.name, measure_of(habit.measure).takes));
    }
    const HabitRecord* record = journal.promise_habit();
    if (record == nullptr)
        return add_promise_habit(journal, maker, author);
    if (record->habit.archived) {
        Event& event = maker.add(EventKind::HabitResumed, "{}");
        event.habit = record->habit.id;
        event.day = author.today;
    }
    return record->habit.id;
}

const Promise& open_promise(const Journal& journal, const Uuid& id) {
    const Promise* promise = journal.promises().find(id);
    if (promise == nullptr)
        throw CommandError("That promise is no longer there.");
    if (promise->end)
        throw CommandError(fmt::format("\"{}\" is settled already: {}. Undo that to change it.", promise->text,
                                       to_text(*promise->end)));
    return *promise;
}

void add_resolution(PlanMaker& maker, const Promise& promise, const PromiseResolved& resolved) {
    Event& event = maker.add(EventKind::PromiseResolved, encode_promise(resolved));
    event.habit = promise.habit;
    event.day = promise.due().day;
}

} // namespace

Plan plan(const Journal& journal, const MakePromise& command, const Author& author, IdSource& ids) {
    const std::string text = trimmed(command.text);
    if (text.empty())
        throw InputError("Say what you will do.");
    if (count_characters(text) > longest_text || count_characters(command.to) > longest_text)
        throw InputError(fmt::format("A text is longer than {} characters; shorten it.", longest_text));
    check_due(command.due, author);
    PlanMaker maker(author, ids);
    const HabitId habit = habit_for(journal, command, maker, author);
    Event& event =
        maker.add(EventKind::PromiseMade, encode_promise(PromiseMade{text, trimmed(command.to), command.due}));
    event.habit = habit;
    event.day = command.due.day;
    return maker.finish(fmt::format("Promised: {}{}", text, due_text(command.due, author.today)));
}

Plan plan(const Journal& journal, const ResolvePromise& command, const Author& author, IdSource& ids) {
    const Promise& promise = open_promise(journal, command.promise);
    PlanMaker maker(author, ids);
    add_resolution(maker, promise, {.promise = promise.id, .end = command.end});
    return maker.finish(fmt::format("{}: {}", promise.text, to_text(command.end)));
}

Plan plan(const Journal& journal, const RenegotiatePromise& command, const Author& author, IdSource& ids) {
    const Promise& promise = open_promise(journal, command.promise);
    if (command.due == promise.due())
        throw CommandError(fmt::format("\"{}\" is due{} already: choose another day or time.", promise.text,
                                       due_text(promise.due(), author.today)));
    check_due(command.due, author);
    if (is_past_due(promise.due(), now_of(author)))
        throw CommandError(fmt::format("\"{}\" was due{}: it can be renegotiated before it is due. Say kept, late or "
                                       "broken; a new promise can follow.",
                                       promise.text, due_text(promise.due(), author.today)));
    PlanMaker maker(author, ids);
    add_resolution(maker, promise, {.promise = promise.id, .end = {}, .due = command.due});
    return maker.finish(fmt::format("{}: now due{}", promise.text, due_text(command.due, author.today)));
}

} // namespace kept
