#include "ui/screens/journal/journal_view.hpp"

#include "journal/describe.hpp"
#include "journal/describe_event.hpp"
#include "journal/event_kinds.hpp"
#include "journal/practices/practice_body.hpp"
#include "journal/practices/step_kinds.hpp"
#include "journal/promises/promise_body.hpp"
#include "ui/screens/record/day_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kept::ui {
namespace {

constexpr std::size_t max_seen = 500;               ///< of a long way scrolled, the last are remembered
constexpr std::size_t max_events_of_a_command = 12; ///< more came in together: an import

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty())
            text += (text.empty() ? "" : " · ") + part;
    return text;
}

std::string details_of(const Entry& entry) {
    return joined({entry.what, entry.why, entry.trigger.empty() ? "" : "set off by " + entry.trigger,
                   entry.skill.empty() ? "" : "met with " + entry.skill, entry.note});
}

std::string time_of(const StoredEvent& event, Day day, Day today) {
    if (event.written_day != day)
        return "written " + describe_day(event.written_day, today);
    return clock_text(minute_of_day(event.recorded_at, event.utc_offset_min));
}

std::string due_words(const Due& due, Day today) {
    if (!due.day)
        return {};
    return fmt::format("due {}{}", describe_day(*due.day, today), due.minute ? ", " + clock_text(*due.minute) : "");
}

void fill_check_in(const ScreenInput& input, EventIndex index, const HabitRecord* record, JournalEntry& made) {
    const Entry entry = input.journal.entry_of(index);
    made.title = fmt::format("{}: {}", record != nullptr ? record->habit.name : "a habit",
                             describe(entry, record != nullptr ? record->habit : Habit{}));
    made.words = details_of(entry);
    made.can_edit = record != nullptr;
    if (!entry.from.empty())
        made.time = "from " + entry.from;
}

/// Named by its catalogue, with the first words that were written in it.
void fill_practice(const ScreenInput& input, EventIndex index, JournalEntry& made) {
    const PracticeSavedBody saved = decode_practice_saved(input.journal.events().body_of(index));
    made.can_read = true;
    made.icon = "psychology";
    const Practice* practice = find_practice(input.services.practices, saved.practice);
    if (practice == nullptr)
        return;
    made.title = practice->title;
    made.icon = practice->icon;
    for (const PracticeStep& step : practice->steps)
        if (const auto found = saved.answers.find(step.id); found != saved.answers.end() && made.words.size() < 200)
            made.words = joined({made.words, describe_answer(step, found->second)});
    std::ranges::replace(made.words, '\n', ' ');
}

std::string heading_of(Day day, Day today) {
    if (day == today || day == today - 1)
        return day == today ? "Today" : "Yesterday";
    return day_words(day, today);
}

} // namespace

std::string_view name_of(JournalKind kind) {
    static constexpr std::array<std::string_view, journal_kinds> names{
        "Everything", "Answers", "Honest misses", "Moments and urges", "Promises", "Practices and reviews",
        "With a note"};
    return names.at(static_cast<std::size_t>(kind));
}

JournalEntry make_journal_entry(const ScreenInput& input, EventIndex index) {
    const EventTable& events = input.journal.events();
    const StoredEvent& event = events.at(index);
    const HabitRecord* record = input.journal.find_habit(events.habit_of(index));
    const bool is_command = events.batch_of(index).count <= max_events_of_a_command;
    JournalEntry made{.path = "journal/" + short_text(event.id),
                      .title = {},
                      .words = {},
                      .time = time_of(event, journal_day_of(event), input.today),
                      .icon = "edit_note",
                      .habit = {}};
    made.can_undo = is_command;
    made.can_erase = row_of(event.kind).can_erase;
    if (record != nullptr) {
        made.icon = record->habit.icon;
        made.colour = record->habit.colour;
        made.habit = record->habit.id;
    }
    if (event.kind == EventKind::CheckedIn) {
        fill_check_in(input, index, record, made);
        return made;
    }
    made.title = describe_event(input.journal, index, input.today);
    if (!made.title.empty() && made.title.front() >= 'a' && made.title.front() <= 'z')
        made.title.front() = static_cast<char>(made.title.front() - 'a' + 'A');
    if (event.kind == EventKind::PracticeSaved)
        fill_practice(input, index, made);
    if (event.kind == EventKind::ReviewSaved) {
        made.icon = "history";
        made.can_read = true;
        for (const auto& [id, answer] : decode_review(events.body_of(index)).answers)
            made.words = joined({made.words, answer.text});
    }
    if (event.kind == EventKind::PromiseMade) {
        const PromiseMade promise = decode_promise_made(events.body_of(index));
        made.title = "Promised: " + promise.text;
        made.words = joined({promise.to.empty() ? "" : "to " + promise.to, due_words(promise.due, input.today)});
    }
    return made;
}

SeenLines::Lines& SeenLines::lines(const ScreenInput& input) {
    if (lines_->entries.size() >= max_seen || lines_->headings.size() >= max_seen)
        lines_.clear();
    return lines_.get(input.key(), [] { return Lines{}; });
}

const JournalEntry& SeenLines::entry(const ScreenInput& input, EventIndex event) {
    const auto [place, is_new] = lines(input).entries.try_emplace(event);
    if (is_new)
        place->second = make_journal_entry(input, event);
    return place->second;
}

const std::string& SeenLines::heading(const ScreenInput& input, Day day) {
    const auto [place, is_new] = lines(input).headings.try_emplace(day);
    if (is_new)
        place->second = heading_of(day, input.today);
    return place->second;
}

} // namespace kept::ui
