#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "journal/describe.hpp"
#include "journal/event_kinds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::string since;
    std::string until;
    bool as_json = false;
};

/// All events in log order.
std::vector<EventIndex> in_log_order(const EventTable& events) {
    std::vector<EventIndex> order(events.size());
    std::iota(order.begin(), order.end(), EventIndex{0});
    std::ranges::sort(order, [&](EventIndex a, EventIndex b) { return events.is_before(a, b); });
    return order;
}

std::string note_of(const Journal& journal, EventIndex index) {
    return journal.events().at(index).kind == EventKind::CheckedIn ? journal.entry_of(index).note : std::string();
}

Json to_json(const Journal& journal, EventIndex index) {
    const Event event = journal.events().restore(index);
    const std::string note = note_of(journal, index);
    return {{"id", to_text(event.id)},
            {"batch", to_text(event.batch)},
            {"kind", to_text(event.kind)},
            {"habit", event.habit ? Json(to_text(*event.habit)) : Json(nullptr)},
            {"day", event.day ? Json(to_text(*event.day)) : Json(nullptr)},
            {"value", event.value ? Json(*event.value) : Json(nullptr)},
            {"note", note.empty() ? Json(nullptr) : Json(note)},
            {"recorded_at", event.recorded_at},
            {"written_day", to_text(event.written_day)},
            {"retracted", !journal.is_active(index)}};
}

std::string to_line(const Journal& journal, EventIndex index) {
    const Event event = journal.events().restore(index);
    const HabitRecord* record = event.habit ? journal.find_habit(*event.habit) : nullptr;
    std::string text = record != nullptr                   ? record->habit.name
                       : event.kind == EventKind::Imported ? describe_import(journal, index)
                                                           : std::string(to_text(event.kind));
    if (event.kind == EventKind::CheckedIn && record != nullptr)
        text += ": " + describe(journal.entry_of(index), record->habit);
    else if (record != nullptr)
        text += fmt::format(" ({})", to_text(event.kind));
    if (const std::string note = note_of(journal, index); !note.empty())
        text += fmt::format(" \"{}\"", note);
    return fmt::format("{}  {}{}", to_text(event.day.value_or(event.written_day)), text,
                       journal.is_active(index) ? "" : " [undone]");
}

int show_log(Session& session, const Options& options) {
    const Journal& journal = session.app().journal();
    const HabitId wanted = options.habit.empty() ? HabitId{} : session.habit(options.habit).habit.id;
    const Day since = options.since.empty() ? first_sane_day() : session.day_or_today(options.since);
    const Day until = options.until.empty() ? last_sane_day() : session.day_or_today(options.until);
    Json all = Json::array();
    for (const EventIndex index : in_log_order(journal.events())) {
        const StoredEvent& event = journal.events().at(index);
        const Day day = event.has_day ? event.day : event.written_day;
        if ((!wanted.is_none() && journal.habit_of(index) != wanted) || day < since || day > until)
            continue;
        if (options.as_json)
            all.push_back(to_json(journal, index));
        else
            session.out() << to_line(journal, index) << '\n';
    }
    if (options.as_json)
        print(session.out(), all);
    return 0;
}

} // namespace

void add_log(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax log = cli.add_subcommand("log", "Everything that was written, undone entries too");
    log.add_option("HABIT", options->habit, "name or id (default: all)");
    log.add_option("--since", options->since, "first day");
    log.add_option("--until", options->until, "last day");
    log.add_flag("--json", options->as_json, "as JSON");
    log.callback([options, &action] { action = [options](Session& session) { return show_log(session, *options); }; });
}

} // namespace kept::cli
