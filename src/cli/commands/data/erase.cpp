#include "journal/commands/erase.hpp"

#include "app/backups.hpp"
#include "cli/commands/commands.hpp"
#include "desktop/words_file.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string what; ///< an event's id, or a habit
    bool backups = false;
};

/// Asks on a terminal; a script that says "erase" means it.
bool is_sure(Environment& environment) {
    if (!environment.in_is_terminal)
        return true;
    environment.out << "This cannot be undone. Type yes to erase: " << std::flush;
    std::string line;
    std::getline(environment.in, line);
    return line == "yes";
}

/// The event an id or the unique beginning of one names.
Uuid find_event(const Journal& journal, const std::string& id) {
    std::vector<Uuid> found;
    for (EventIndex i = 0; i < journal.events().size(); ++i)
        if (const Uuid& event = journal.events().at(i).id; to_text(event).starts_with(id) && id.size() >= 4)
            found.push_back(event);
    if (found.size() == 1)
        return found.front();
    throw CommandError(fmt::format("{} entry has an id that begins with \"{}\", so nothing was erased. kept log --json "
                                   "lists them with their ids.",
                                   found.empty() ? "No" : "More than one", id));
}

int erase(Session& session, const Options& options, const App::ErasePlanner& planner) {
    App& app = session.app();
    const std::filesystem::path place = session.backup_place();
    if (!is_sure(session.environment())) {
        session.out() << "Nothing was erased.\n";
        return 0;
    }
    ErasePlan erased;
    const std::string summary = app.erase(planner, erased);
    session.out() << summary << ", for good.\n";
    desktop::delete_words_file(session.log_path());
    const auto backups = backups_in(place, session.log_path());
    if (options.backups)
        session.out() << fmt::format("Erased in {} of {} backups too.\n",
                                     erase_in_backups(place, session.log_path(), erased), backups.size());
    else if (!backups.empty())
        session.out() << fmt::format("{} backups in {} were left as they are: kept erase backups deletes them.\n",
                                     backups.size(), place.string());
    return 0;
}

int erase_entry(Session& session, const Options& options) {
    const Uuid id = find_event(session.app().journal(), options.what);
    return erase(session, options, [id](const Journal& journal, const Author& author, IdSource& ids) {
        return plan_erase_entry(journal, id, author, ids);
    });
}

int erase_habit(Session& session, const Options& options) {
    const HabitId id = session.habit(options.what).habit.id;
    return erase(session, options, [id](const Journal& journal, const Author& author, IdSource& ids) {
        return plan_erase_habit(journal, id, author, ids);
    });
}

int erase_everything(Session& session, const Options& options) {
    return erase(session, options, [](const Journal& journal, const Author& /*author*/, IdSource& /*ids*/) {
        return plan_erase_everything(journal);
    });
}

int erase_all_backups(Session& session, const Options& /*options*/) {
    const std::filesystem::path place = session.backup_place();
    if (is_sure(session.environment()))
        session.out() << fmt::format("Deleted {} backups.\n", erase_backups(place, session.log_path()));
    return 0;
}

} // namespace

void add_erase(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax command = cli.add_subcommand("erase", "Take something out of the log for good; no undo brings it back");
    command.require_one_subcommand();
    struct Row {
        const char* name;
        const char* about;
        const char* what;
        int (*run)(Session&, const Options&);
    };
    for (const Row& row : {Row{"entry", "One entry, with what it had replaced", "ID", erase_entry},
                           Row{"habit", "A habit and all that was ever said about it", "HABIT", erase_habit},
                           Row{"everything", "The whole record", nullptr, erase_everything},
                           Row{"backups", "The daily backups", nullptr, erase_all_backups}}) {
        Syntax one = command.add_subcommand(row.name, row.about);
        if (row.what != nullptr)
            one.add_option(row.what, options->what, "as kept log --json and kept habits say").required();
        if (row.run != erase_all_backups)
            one.add_flag("--backups", options->backups, "in the daily backups too");
        one.callback([options, run = row.run, &action] {
            action = [options, run](Session& session) { return run(session, *options); };
        });
    }
}

} // namespace kept::cli
