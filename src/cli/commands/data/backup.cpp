#include "app/backups.hpp"
#include "cli/commands/commands.hpp"
#include "store/copy_log.hpp"
#include "store/presence.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

int back_up_to(Session& session, const std::string& name) {
    App& app = session.app();
    const std::filesystem::path log = session.log_path();
    if (presence_of(log) == Presence::Missing)
        throw CommandError("There is no log yet, so there is nothing to copy.");
    std::filesystem::path file = name;
    if (name.empty()) {
        file = back_up(log, session.backup_place(), app.today());
    } else {
        if (presence_of(file) == Presence::There)
            throw CommandError(
                fmt::format("{} is there already, so nothing was copied. Name another file, or move it away.", name));
        copy_log(log, file);
    }
    session.out() << fmt::format("Copied the log to {}; {} events, sound.\n", file.string(),
                                 app.journal().events().size());
    return 0;
}

} // namespace

void add_backup(Syntax cli, Action& action) {
    auto file = std::make_shared<std::string>();
    Syntax backup = cli.add_subcommand("backup", "Copy the log to a file, or to the folder of daily backups");
    backup.add_option("FILE", *file, "where to (default: today's daily backup)");
    backup.callback([file, &action] { action = [file](Session& session) { return back_up_to(session, *file); }; });
}

} // namespace kept::cli
