#include "cli/help/known_names.hpp"

#include <exception>
#include <string_view>

namespace kept::cli {
namespace {

std::vector<Suggestion> habits(Session& session, bool with_archived) {
    std::vector<Suggestion> names;
    for (const HabitRecord* record : session.app().journal().habits())
        if (with_archived || !record->habit.archived)
            names.push_back({record->habit.name, record->habit.question});
    return names;
}

/// These have a use for a habit that is in the archive.
bool looks_back(std::string_view command) {
    return command == "resume" || command == "log" || command == "stats" || command.starts_with("erase");
}

std::vector<Suggestion> open_promises(Session& session) {
    std::vector<Suggestion> names;
    for (const Promise* promise : session.app().journal().promises().all())
        if (promise->is_open())
            names.push_back({short_text(promise->id), promise->text});
    return names;
}

std::vector<Suggestion> goals(Session& session) {
    std::vector<Suggestion> names;
    const Journal& journal = session.app().journal();
    for (const Goal& goal : journal.goals().all())
        if (const HabitRecord* record = journal.find_habit(goal.habit); record != nullptr && !goal.dropped)
            names.push_back({short_text(goal.id), record->habit.name + ", " + std::string(to_text(goal.terms()))});
    return names;
}

std::vector<Suggestion> practices(Session& session) {
    std::vector<Suggestion> names;
    for (const Practice& practice : session.practices())
        names.push_back({practice.id, practice.title});
    return names;
}

std::vector<Suggestion> feelings(Session& session) {
    std::vector<Suggestion> names;
    for (const FeelingWord& feeling : session.feelings())
        names.push_back({feeling.word, ""});
    return names;
}

std::vector<Suggestion> settings() {
    std::vector<Suggestion> names;
    for (const SettingKey& key : all_settings())
        names.push_back({std::string(key.key), std::string(key.meaning)});
    return names;
}

std::vector<Suggestion> find(Session& session, const std::string& command, const std::string& place) {
    if (place == "HABIT" || place == "--habit" || place == "--for")
        return habits(session, looks_back(command));
    if (place == "--feeling")
        return feelings(session);
    if (place == "KEY")
        return settings();
    if (place != "ID")
        return {};
    if (command == "practice")
        return practices(session);
    if (command.starts_with("promise"))
        return open_promises(session);
    return command.starts_with("goal") ? goals(session) : std::vector<Suggestion>{};
}

} // namespace

std::vector<Suggestion> known_names(Session& session, const std::string& command, const std::string& place) {
    try {
        return find(session, command, place);
    } catch (const std::exception&) {
        return {}; // while a line is typed nobody wants to read why
    }
}

} // namespace kept::cli
