#include "cli/commands.hpp"
#include "cli/json_out.hpp"
#include "exchange/loop_backup.hpp"
#include "exchange/merge.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string file;
    std::string format;
    bool dry_run = false;
    bool as_json = false;
};

ImportedLog read_file(const Options& options, Day today) {
    const std::filesystem::path file(options.file);
    if (!std::filesystem::exists(file))
        throw ImportError(fmt::format("There is no file {}. Nothing was imported.", options.file));
    if (!options.format.empty() && options.format != "loop-db")
        throw UsageError(fmt::format("--format takes loop-db, not \"{}\".", options.format));
    if (std::filesystem::is_directory(file) || !is_loop_backup(file))
        throw ImportError(fmt::format("{} is not a file Kept can import: it reads backups of Loop Habit Tracker (.db). "
                                      "Nothing was imported.",
                                      options.file));
    return read_loop_backup(file, today);
}

Json to_json(const ImportReport& report) {
    Json rejected = Json::array();
    for (const Rejected& one : report.rejected)
        rejected.push_back({{"where", one.where}, {"why", one.why}});
    return {{"format", report.format},
            {"habits", {{"new", report.new_habits}, {"matched", report.matched_habits}}},
            {"entries",
             {{"new", report.new_entries},
              {"same", report.same},
              {"replaced", report.replaced},
              {"kept_yours", report.kept_yours}}},
            {"rejected", rejected}};
}

void print_text(std::ostream& out, const ImportReport& report, bool dry_run) {
    out << fmt::format("{}habits: {} new, {} known\nentries: {} new, {} same, {} replaced, {} kept as yours\n",
                       dry_run ? "Nothing was written. It would be:\n" : "", report.new_habits, report.matched_habits,
                       report.new_entries, report.same, report.replaced, report.kept_yours);
    for (const Rejected& one : report.rejected)
        out << fmt::format("left out: {}: {}\n", one.where, one.why);
}

int import_file(Session& session, const Options& options) {
    const ImportedLog log = read_file(options, session.app().today());
    ImportReport report;
    session.app().apply([&](const Journal& journal, const Author& author, IdSource& ids) {
        Merge merge = plan_merge(journal, log, author, ids);
        report = merge.report;
        return options.dry_run ? Plan{} : std::move(merge.plan);
    });
    if (options.as_json)
        print(session.out(), to_json(report));
    else
        print_text(session.out(), report, options.dry_run);
    return 0;
}

} // namespace

void add_import(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax import = cli.add_subcommand("import", "Bring in the record of another app");
    import.add_option("FILE", options->file, "a backup of Loop Habit Tracker (.db)").required();
    import.add_option("--format", options->format, "loop-db (default: told by the file's content)");
    import.add_flag("--dry-run", options->dry_run, "only say what it would do");
    import.add_flag("--json", options->as_json, "the report as JSON");
    import.callback(
        [options, &action] { action = [options](Session& session) { return import_file(session, *options); }; });
}

} // namespace kept::cli
