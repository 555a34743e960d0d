#include "journal/describe_event.hpp"

#include "journal/describe.hpp"
#include "journal/event_kinds.hpp"
#include "journal/habits/habit_fields.hpp"
#include "journal/practices/practice_body.hpp"
#include "journal/promises/promise_body.hpp"

#include <fmt/format.h>

namespace kept {

std::string habit_name(const Journal& journal, EventIndex index) {
    const HabitRecord* record = journal.find_habit(journal.events().habit_of(index));
    return record != nullptr ? record->habit.name : "a habit";
}

std::string describe_check_in(const Journal& journal, EventIndex index, Day today) {
    const HabitRecord* record = journal.find_habit(journal.events().habit_of(index));
    const Habit habit = record != nullptr ? record->habit : Habit{.name = "a habit"};
    return fmt::format("{}, {}: {}", habit.name, describe_day(journal.events().at(index).day, today),
                       describe(journal.entry_of(index), habit));
}

std::string describe_resolution(const Journal& journal, EventIndex index, Day /*today*/) {
    const PromiseResolved resolved = decode_promise_resolved(journal.events().body_of(index));
    const Promise* promise = journal.promises().find(resolved.promise);
    return fmt::format("{}: {}", promise != nullptr ? promise->text : "a promise",
                       resolved.end ? to_text(*resolved.end) : "renegotiated");
}

std::string describe_programme(const Journal& journal, EventIndex index, Day /*today*/) {
    const ProgrammeBody body = decode_programme(journal.events().body_of(index));
    const std::string title = title_of_id(body.programme);
    switch (body.deed) {
    case ProgrammeDeed::Start:
        return "beginning the programme " + title;
    case ProgrammeDeed::Pause:
        return "pausing the programme " + title;
    case ProgrammeDeed::Resume:
        return "going on with the programme " + title;
    case ProgrammeDeed::Leave:
        return "leaving the programme " + title;
    case ProgrammeDeed::StepDone:
        return fmt::format("{}: the step of week {}", title, body.week);
    }
    return title;
}

std::string describe_habit_change(const Journal& journal, EventIndex index, Day /*today*/) {
    const HabitFields fields = decode_habit_fields(journal.events().body_of(index));
    if (journal.events().at(index).kind == EventKind::HabitChanged)
        return "a change of " + fields.name.value_or(habit_name(journal, index));
    return "adding " + fields.name.value_or("a habit");
}

std::string describe_promise(const Journal& journal, EventIndex index, Day /*today*/) {
    return "the promise: " + decode_promise_made(journal.events().body_of(index)).text;
}

std::string describe_practice(const Journal& journal, EventIndex index, Day /*today*/) {
    return title_of_id(decode_practice_saved(journal.events().body_of(index)).practice);
}

std::string describe_draft(const Journal& journal, EventIndex index, Day /*today*/) {
    return "a draft of " + title_of_id(decode_practice_draft(journal.events().body_of(index)).practice);
}

std::string describe_review(const Journal& journal, EventIndex index, Day today) {
    return "the look back at the week from " + describe_day(journal.events().at(index).day, today);
}

std::string describe_setting(const Journal& journal, EventIndex index, Day /*today*/) {
    return "the setting " + decode_setting(journal.events().body_of(index)).key;
}

std::string describe_source(const Journal& journal, EventIndex index, Day /*today*/) {
    return describe_import(journal, index);
}

std::string describe_undo(const Journal& /*journal*/, EventIndex /*index*/, Day /*today*/) {
    return "an undo";
}

std::string describe_event(const Journal& journal, EventIndex index, Day today) {
    const EventKindRow& row = row_of(journal.events().at(index).kind);
    return row.describe != nullptr ? row.describe(journal, index, today)
                                   : std::string(row.about_habit) + habit_name(journal, index);
}

} // namespace kept
