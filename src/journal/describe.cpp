#include "journal/describe.hpp"

#include "domain/measures/measure.hpp"

#include <fmt/format.h>

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
    return text + (entry.acted ? ", acted on it" : ", not acted on");
}

std::string yes_text(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::Candour:
        return "honest day";
    case MeasureKind::Calm:
        return "calm day";
    default:
        return "yes";
    }
}

std::string no_text(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::Candour:
        return "bent the truth";
    case MeasureKind::Calm:
        return "acted on a hard moment";
    default:
        return "no";
    }
}

} // namespace

std::string describe_day(Day day, Day today) {
    if (day == today)
        return "today";
    if (day == today - 1)
        return "yesterday";
    const CivilDate date = to_civil(day);
    const std::string text =
        fmt::format("{} {} {}", short_weekday_name(weekday_of(day)), date.day, short_month_name(date.month));
    return date.year == to_civil(today).year ? text : fmt::format("{} {}", text, date.year);
}

std::string describe_amount(double amount, const std::string& unit) {
    return unit.empty() ? fmt::format("{:.7g}", amount) : fmt::format("{:.7g} {}", amount, unit);
}

std::string describe(const Entry& entry, const Habit& habit) {
    switch (entry.answer) {
    case Answer::Yes:
        return yes_text(habit.measure);
    case Answer::No:
        return no_text(habit.measure);
    case Answer::Skip:
        return "skipped";
    case Answer::Clear:
        return "cleared";
    case Answer::Amount:
        return describe_amount(entry.value, habit.unit);
    case Answer::Arrival:
        return lateness_text(entry.value);
    case Answer::Bent:
        return entry.put_right ? "bent the truth, put right" : "bent the truth";
    case Answer::PutRight:
        return "put right";
    case Answer::Moment:
        return describe_moment(entry);
    }
    return {};
}

std::string describe_batch(const Journal& journal, const Batch& batch, Day today) {
    if (batch.events.empty())
        return "nothing";
    const EventIndex index = batch.events.back();
    const StoredEvent& event = journal.events().at(index);
    const auto name = [&] {
        const HabitFields fields = decode_habit_fields(journal.events().body_of(index));
        const HabitRecord* record = journal.find_habit(journal.events().habit_of(index));
        return fields.name ? *fields.name : record != nullptr ? record->habit.name : std::string("a habit");
    };
    switch (event.kind) {
    case EventKind::CheckedIn: {
        const HabitRecord* record = journal.find_habit(journal.events().habit_of(index));
        const Habit habit = record != nullptr ? record->habit : Habit{.name = "a habit"};
        const std::string said = describe(journal.entry_of(index), habit);
        if (batch.events.size() > 8)
            return fmt::format("an import of {} entries", batch.events.size());
        return fmt::format("{}, {}: {}", habit.name, describe_day(event.day, today), said);
    }
    case EventKind::HabitDefined:
        return batch.events.size() > 1 ? fmt::format("adding {} habits", batch.events.size())
                                       : fmt::format("adding {}", name());
    case EventKind::HabitChanged:
        return fmt::format("a change of {}", name());
    case EventKind::SettingChanged:
        return fmt::format("the setting {}", decode_setting(journal.events().body_of(index)).key);
    case EventKind::Retracted:
    case EventKind::Restored:
        break;
    }
    return "an undo";
}

} // namespace kept
