// A user command in a few words: what it was, however many events it took.
#include "base/text.hpp"
#include "journal/describe.hpp"
#include "journal/describe_event.hpp"
#include "journal/events/import_body.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace kept {
namespace {

/// The event kinds that name a command that wrote several events; events of any other kind were written before the one
/// that was meant.
constexpr std::array chief_kinds{EventKind::Imported, EventKind::PracticeSaved, EventKind::ReviewSaved,
                                 EventKind::ProgrammeChanged, EventKind::PromiseMade};

std::optional<EventIndex> find_kind(const Journal& journal, const std::vector<EventIndex>& events, EventKind kind) {
    const auto found = std::ranges::find_if(events, [&](EventIndex e) { return journal.events().at(e).kind == kind; });
    return found != events.end() ? std::optional(*found) : std::nullopt;
}

std::size_t count_kind(const Journal& journal, const std::vector<EventIndex>& events, EventKind kind) {
    return static_cast<std::size_t>(
        std::ranges::count_if(events, [&](EventIndex e) { return journal.events().at(e).kind == kind; }));
}

/// Answers that came from another app; a clear only makes room for the one after it.
std::size_t imported_answers(const Journal& journal, const std::vector<EventIndex>& events) {
    return static_cast<std::size_t>(std::ranges::count_if(events, [&](EventIndex event) {
        if (journal.events().at(event).kind != EventKind::CheckedIn)
            return false;
        const Entry entry = journal.entry_of(event);
        return !entry.from.empty() && entry.answer != Answer::Clear;
    }));
}

std::string import_words(std::size_t answers, const std::string& file) {
    std::string text = "an import";
    if (answers > 0)
        text += " of " + counted(answers, "answer", "answers");
    return file.empty() ? text : fmt::format("{} from {}", text, file);
}

/// The last event of a command; that a goal was reached is only noted along the way.
EventIndex last_meant(const Journal& journal, const std::vector<EventIndex>& events) {
    const auto last = std::find_if(events.rbegin(), events.rend(), [&](EventIndex event) {
        return journal.events().at(event).kind != EventKind::GoalReached;
    });
    return last != events.rend() ? *last : events.back();
}

/// Moving a habit moves the ones after it too.
bool is_new_order(const Journal& journal, const std::vector<EventIndex>& events) {
    return events.size() > 1 && std::ranges::all_of(events, [&](EventIndex event) {
               if (journal.events().at(event).kind != EventKind::HabitChanged)
                   return false;
               HabitFields fields = decode_habit_fields(journal.events().body_of(event));
               fields.position.reset();
               return fields.is_empty();
           });
}

} // namespace

std::string describe_import(const Journal& journal, EventIndex imported) {
    const std::vector<EventIndex> events = journal.events().events_of(journal.events().batch_of(imported));
    return import_words(imported_answers(journal, events), decode_import(journal.events().body_of(imported)).file);
}

std::string describe_batch(const Journal& journal, const Batch& batch, Day today) {
    if (batch.count == 0)
        return "nothing";
    const std::vector<EventIndex> events = journal.events().events_of(batch);
    for (const EventKind kind : chief_kinds)
        if (const auto chief = find_kind(journal, events, kind))
            return describe_event(journal, *chief, today);
    // Imports of an older Kept did not say where they came from.
    if (const std::size_t answers = imported_answers(journal, events); answers > 0)
        return import_words(answers, "");
    if (const std::size_t habits = count_kind(journal, events, EventKind::HabitDefined); habits > 1)
        return fmt::format("adding {} habits", habits);
    if (is_new_order(journal, events))
        return "the order of the habits";
    return describe_event(journal, last_meant(journal, events), today);
}

} // namespace kept
