#include "journal/describe.hpp"

#include "domain/measures/measure.hpp"
#include "domain/unit_words.hpp"
#include "journal/practices/practice_body.hpp"
#include "journal/promises/promise_body.hpp"

#include <fmt/format.h>

#include <array>

namespace kept {
namespace {

std::string describe_moment(const Entry& entry) {
    std::string text = "hard moment";
    if (!entry.feeling.empty())
        text += ": " + entry.feeling;
    if (entry.before >= 0 && entry.after >= 0)
        text += fmt::format(", {} to {}", entry.before, entry.after);
    else if (entry.before >= 0)
        text += fmt::format(", {} of 10", entry.before);
    return text + (entry.acted == Acted::No ? ", not acted on" : ", acted on it");
}

std::string describe_urge(const Entry& entry) {
    static constexpr std::array<std::string_view, 3> acted{"ridden out", "partly acted on", "acted on"};
    std::string text = "urge";
    if (!entry.trigger.empty())
        text += ": " + entry.trigger;
    if (entry.peak >= 0)
        text += fmt::format(", peak {} of 10", entry.peak);
    return text + fmt::format(", {}", acted.at(static_cast<std::size_t>(entry.acted)));
}

std::string describe_span(const Entry& entry) {
    return entry.span_days == 1 ? "held" : fmt::format("held for {} days", entry.span_days);
}

} // namespace

std::string describe_day(Day day, Day today) {
    if (day == today)
        return "today";
    if (day == today - 1)
        return "yesterday";
    if (day == today + 1)
        return "tomorrow";
    const CivilDate date = to_civil(day);
    const std::string text =
        fmt::format("{} {} {}", short_weekday_name(weekday_of(day)), date.day, short_month_name(date.month));
    return date.year == to_civil(today).year ? text : fmt::format("{} {}", text, date.year);
}

std::string describe_amount(double amount, const std::string& unit) {
    const std::string number = to_text(Amount(amount));
    return unit.empty() ? number : fmt::format("{} {}", number, unit_after(number, unit));
}

std::string describe(const Entry& entry, const Habit& habit) {
    switch (entry.answer) {
    case Answer::Yes:
        return std::string(measure_of(habit.measure).yes_means);
    case Answer::No:
        return std::string(measure_of(habit.measure).no_means);
    case Answer::Skip:
        return "skipped";
    case Answer::Clear:
        return "cleared";
    case Answer::Amount:
        return habit.measure == MeasureKind::Duration ? minutes_text(entry.value)
                                                      : describe_amount(entry.value, habit.unit);
    case Answer::Arrival:
        return lateness_text(entry.value);
    case Answer::Bent:
        return entry.put_right ? "bent the truth, put right" : "bent the truth";
    case Answer::PutRight:
        return "put right";
    case Answer::Moment:
        return describe_moment(entry);
    case Answer::Lapse:
        return "a lapse";
    case Answer::Urge:
        return describe_urge(entry);
    case Answer::Held:
        return describe_span(entry);
    case Answer::PromiseKept:
    case Answer::PromiseLate:
    case Answer::PromiseMoved:
    case Answer::PromiseBroken:
    case Answer::PromiseOpen:
        break; // never an entry
    }
    return {};
}

std::string due_text(const Due& due, Day today) {
    if (!due.day)
        return "";
    const std::string at = due.minute ? ", " + clock_text(*due.minute) : "";
    return fmt::format(" ({}{})", describe_day(*due.day, today), at);
}

namespace {

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

std::string describe_resolution(const Journal& journal, EventIndex index) {
    const PromiseResolved resolved = decode_promise_resolved(journal.events().body_of(index));
    const Promise* promise = journal.promises().find(resolved.promise);
    return fmt::format("{}: {}", promise != nullptr ? promise->text : "a promise",
                       resolved.end ? to_text(*resolved.end) : "renegotiated");
}

std::string describe_programme(const ProgrammeBody& body) {
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

std::string describe_habit_change(const Journal& journal, EventIndex index) {
    const HabitFields fields = decode_habit_fields(journal.events().body_of(index));
    if (journal.events().at(index).kind == EventKind::HabitChanged)
        return "a change of " + fields.name.value_or(habit_name(journal, index));
    return "adding " + fields.name.value_or("a habit");
}

} // namespace

std::string describe_event(const Journal& journal, EventIndex index, Day today) {
    switch (journal.events().at(index).kind) {
    case EventKind::CheckedIn:
        return describe_check_in(journal, index, today);
    case EventKind::HabitDefined:
    case EventKind::HabitChanged:
        return describe_habit_change(journal, index);
    case EventKind::HabitPaused:
        return "the rest of " + habit_name(journal, index);
    case EventKind::HabitResumed:
        return "going on with " + habit_name(journal, index);
    case EventKind::HabitArchived:
        return "archiving " + habit_name(journal, index);
    case EventKind::PromiseMade:
        return "the promise: " + decode_promise_made(journal.events().body_of(index)).text;
    case EventKind::PromiseResolved:
        return describe_resolution(journal, index);
    case EventKind::GoalSet:
        return "a goal for " + habit_name(journal, index);
    case EventKind::GoalChanged:
        return "a change of a goal for " + habit_name(journal, index);
    case EventKind::GoalDropped:
        return "dropping a goal for " + habit_name(journal, index);
    case EventKind::GoalReached:
        return "a goal reached for " + habit_name(journal, index);
    case EventKind::PracticeSaved:
        return title_of_id(decode_practice_saved(journal.events().body_of(index)).practice);
    case EventKind::PracticeDrafted:
        return "a draft of " + title_of_id(decode_practice_draft(journal.events().body_of(index)).practice);
    case EventKind::ReviewSaved:
        return "the look back at the week from " + describe_day(journal.events().at(index).day, today);
    case EventKind::ProgrammeChanged:
        return describe_programme(decode_programme(journal.events().body_of(index)));
    case EventKind::TimerStarted:
        return "starting the timer of " + habit_name(journal, index);
    case EventKind::TimerStopped:
        return "stopping the timer of " + habit_name(journal, index);
    case EventKind::SettingChanged:
        return "the setting " + decode_setting(journal.events().body_of(index)).key;
    case EventKind::Imported:
        return describe_import(journal, index);
    case EventKind::Retracted:
    case EventKind::Restored:
    case EventKind::Erased:
        break;
    }
    return "an undo";
}

} // namespace kept
