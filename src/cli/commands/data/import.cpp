#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "exchange/importers/daylio/mood_order.hpp"
#include "exchange/importers/importer.hpp"
#include "exchange/merge_import.hpp"
#include "shell/data/import_work.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string file;
    std::string format;
    std::string moods;
    std::string dates;
    std::string columns;
    bool reminders = false;
    bool dry_run = false;
    bool as_json = false;
};

std::map<std::string, std::string> parse_columns(const std::string& text) {
    std::map<std::string, std::string> columns;
    for (const std::string_view one : split(text, ",")) {
        if (one.empty())
            continue;
        const std::size_t equals = one.find('=');
        const std::string role(one.substr(0, equals));
        if (equals == std::string::npos || (role != "date" && role != "habit" && role != "value" && role != "note"))
            throw UsageError(
                fmt::format("--columns takes date=NAME, habit=NAME, value=NAME and note=NAME, not \"{}\".", one));
        columns[role] = one.substr(equals + 1);
    }
    return columns;
}

SlashDates parse_dates(const std::string& text) {
    if (text.empty())
        return SlashDates::Unknown;
    if (text == "month-first" || text == "day-first")
        return text == "day-first" ? SlashDates::DayFirst : SlashDates::MonthFirst;
    throw UsageError(fmt::format("--dates takes month-first or day-first, not \"{}\".", text));
}

void check_format(const std::string& format) {
    std::vector<std::string_view> known;
    for (const Importer* importer : all_importers())
        known.push_back(importer->id);
    if (!format.empty() && std::ranges::find(known, format) == known.end())
        throw UsageError(fmt::format("--format takes {}, not \"{}\".", fmt::join(known, ", "), format));
}

/// Asks on the terminal; without one the sentence of the error says how.
std::vector<std::string> ask_for_moods(Environment& environment, const UnknownMoods& unknown) {
    if (!environment.in_is_terminal)
        throw unknown;
    environment.out << fmt::format(
                           "The file holds moods whose order Kept cannot know: {}\nType them from best to worst, "
                           "with | between them: ",
                           fmt::join(unknown.moods(), " | "))
                    << std::flush;
    std::string line;
    std::getline(environment.in, line);
    return parse_mood_order(line);
}

ImportedLog read_file(Session& session, const Options& options) {
    check_format(options.format);
    ImportOptions asked{.today = session.app().today(),
                        .moods = parse_mood_order(options.moods),
                        .columns = parse_columns(options.columns),
                        .dates = parse_dates(options.dates),
                        .zone = &session.app().clock(),
                        .day_start_hour = session.app().journal().settings().day_start_hour};
    const std::filesystem::path file = shell::path_of_text(options.file);
    shell::refuse_own_log(file, session.log_path());
    const ImportSource source = open_source(file);
    try {
        return read_import(source, asked, options.format);
    } catch (const UnknownMoods& unknown) {
        asked.moods = ask_for_moods(session.environment(), unknown);
    }
    return read_import(source, asked, options.format);
}

Json to_json(const ImportReport& report) {
    Json rejected = Json::array();
    for (const Rejected& one : report.rejected)
        rejected.push_back({{"where", one.where}, {"why", one.why}});
    Json unplaced = Json::array();
    for (const Unplaced& one : report.unplaced)
        unplaced.push_back({{"what", one.kind}, {"count", one.count}, {"why", one.why}});
    return {{"format", report.format},
            {"habits", {{"new", report.new_habits}, {"matched", report.matched_habits}}},
            {"entries",
             {{"new", report.new_entries},
              {"same", report.same},
              {"replaced", report.replaced},
              {"kept_yours", report.kept_yours}}},
            {"reminders", {{"switched_on", report.reminders_on}, {"left_off", report.reminders_off}}},
            {"rejected", rejected},
            {"no_place", unplaced}};
}

void print_text(std::ostream& out, const ImportReport& report, bool dry_run) {
    out << fmt::format("{}habits: {} new, {} known\nentries: {} new, {} same, {} replaced, {} kept as yours\n",
                       dry_run ? "Nothing was written. It would be:\n" : "", report.new_habits, report.matched_habits,
                       report.new_entries, report.same, report.replaced, report.kept_yours);
    if (report.reminders_on > 0)
        out << fmt::format("reminders: {} switched on\n", report.reminders_on);
    if (report.reminders_off > 0)
        out << fmt::format("reminders: {} in the file, not switched on; --reminders does\n", report.reminders_off);
    for (const Unplaced& one : report.unplaced)
        out << fmt::format("no place for: {}: {}. {}\n", one.kind, one.count, one.why);
    for (const Rejected& one : report.rejected)
        out << fmt::format("left out: {}: {}\n", one.where, one.why);
}

int import_file(Session& session, const Options& options) {
    const ImportedLog log = read_file(session, options);
    ImportReport report;
    session.app().apply([&](const Journal& journal, const Author& author, IdSource& ids) {
        MergePlan merge = merge_import(journal, log, author, ids, {.reminders = options.reminders});
        report = merge.report;
        return options.dry_run ? Plan{} : std::move(merge.plan);
    });
    if (options.as_json)
        print(session.out(), to_json(report));
    else
        print_text(session.out(), report, options.dry_run);
    if (report.has_read_nothing())
        throw ImportError(fmt::format("No row of {} could be read; each is listed with the reason. Nothing was "
                                      "imported.",
                                      options.file));
    return 0;
}

std::vector<std::string_view> format_ids() {
    std::vector<std::string_view> ids;
    for (const Importer* importer : all_importers())
        ids.push_back(importer->id);
    return ids;
}

} // namespace

void add_import(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax import = cli.add_subcommand("import", "Bring in the record of another app");
    import.add_option("FILE", options->file, "its backup or export: a file, a folder or a zip archive").required();
    import.add_option("--format", options->format, "which app's (default: told by the content)").suggests(format_ids());
    import.add_option("--moods", options->moods, "Daylio: moods of your own from best to worst, as \"a | b | c\"");
    import.add_option("--columns", options->columns, "tables: date=NAME,habit=NAME,value=NAME,note=NAME");
    import.add_option("--dates", options->dates, "tables: how dates like 4/11/2019 are meant")
        .suggests({"month-first", "day-first"});
    import.add_flag("--reminders", options->reminders, "switch on the reminders that the file holds");
    import.add_flag("--dry-run", options->dry_run, "only say what it would do");
    import.add_flag("--json", options->as_json, "the report as JSON");
    import.callback(
        [options, &action] { action = [options](Session& session) { return import_file(session, *options); }; });
}

} // namespace kept::cli
