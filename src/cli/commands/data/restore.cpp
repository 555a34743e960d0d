#include "app/restore.hpp"

#include "cli/commands/commands.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string file;
    bool dry_run = false;
};

/// The user's day without the log, which may be damaged: its hour at which days begin is not known then.
Day today_of(Session& session) {
    const Instant now = session.clock().now();
    return day_at(now.unix_ms, now.utc_offset_min, Settings{}.day_start_hour);
}

void print(std::ostream& out, const RestorePreview& preview) {
    out << fmt::format("The backup goes to {}. {} events are in both, {} only in the log, {} only in the backup.\n",
                       to_text(preview.newest_in_backup), preview.in_both, preview.only_here, preview.only_in_backup);
    if (!preview.is_log_sound)
        out << "The log is damaged; only what can still be read of it was compared.\n";
    if (!preview.habits_only_here.empty())
        out << fmt::format("Habits the backup does not have: {}\n", fmt::join(preview.habits_only_here, ", "));
    if (!preview.habits_only_in_backup.empty())
        out << fmt::format("Habits that come back: {}\n", fmt::join(preview.habits_only_in_backup, ", "));
}

int restore(Session& session, const Options& options) {
    const std::filesystem::path log = session.log_path();
    const RestorePreview preview = preview_restore(options.file, log);
    if (!preview.backup_faults.empty())
        throw StoreError(fmt::format("The backup {} is not sound, so nothing was changed: {}", options.file,
                                     preview.backup_faults.front()));
    print(session.out(), preview);
    if (options.dry_run) {
        session.out() << "Nothing was changed.\n";
        return 0;
    }
    const std::filesystem::path aside = restore_log(options.file, log, today_of(session));
    session.out() << "Restored.";
    if (!aside.empty())
        session.out() << fmt::format(" The log as it was is kept in {}.", aside.string());
    session.out() << '\n';
    return 0;
}

} // namespace

void add_restore(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax command = cli.add_subcommand("restore", "Put a backup in the place of the log, which is kept beside it");
    command.add_option("FILE", options->file, "the backup").required();
    command.add_flag("--dry-run", options->dry_run, "only say what differs");
    command.callback(
        [options, &action] { action = [options](Session& session) { return restore(session, *options); }; });
}

} // namespace kept::cli
