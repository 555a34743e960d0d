#include "report/report.hpp"

#include "cli/commands/commands.hpp"
#include "exchange/private_file.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string month;
    std::string year;
    std::string out;
    std::vector<std::string> without;
};

std::vector<std::string_view> part_ids() {
    std::vector<std::string_view> ids;
    for (const report::ReportPart& part : report::all_report_parts())
        ids.push_back(part.id);
    return ids;
}

report::ReportOptions to_report(Session& session, const Options& options) {
    if (!options.month.empty() && !options.year.empty())
        throw UsageError("A report is about a month or about a year: --month 2026-11 or --year 2026.");
    report::ReportOptions wish{.from = month_begin(session.app().today()), .left_out = {}};
    if (!options.month.empty() || !options.year.empty()) {
        wish.is_year = !options.year.empty();
        const auto day = parse_day(wish.is_year ? options.year + "-01-01" : options.month + "-01");
        if (!day)
            throw UsageError("--month takes a month like 2026-11, --year a year like 2026.");
        wish.from = *day;
    }
    const auto known = part_ids();
    for (const std::string& part : options.without) {
        if (std::ranges::find(known, part) == known.end())
            throw UsageError(fmt::format("--without takes {}, not \"{}\".", fmt::join(known, ", "), part));
        wish.left_out.insert(part);
    }
    return wish;
}

int write_report(Session& session, const Options& options) {
    App& app = session.app();
    const report::ReportOptions wish = to_report(session, options);
    if (wish.from > app.today())
        throw CommandError("That month or year has not come yet.");
    write_private_file(options.out,
                       report::make_report(app.journal(), app.series(), session.practices(), app.today(), wish));
    session.out() << fmt::format("{}: the report on {}; only you can read it.\n", options.out,
                                 report::name_of_report(wish));
    return 0;
}

} // namespace

void add_report(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax command = cli.add_subcommand("report", "Write a look back as one page to print or bring to a session");
    command.add_option("OUT", options->out, "the HTML file to write; nothing may be there yet").required();
    command.add_option("--month", options->month, "2026-11 (default: this month)");
    command.add_option("--year", options->year, "2026, the whole of it");
    command.add_option("--without", options->without, "a part to leave out").suggests(part_ids());
    command.callback(
        [options, &action] { action = [options](Session& session) { return write_report(session, *options); }; });
}

} // namespace kept::cli
