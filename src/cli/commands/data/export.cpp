#include "cli/commands/commands.hpp"
#include "exchange/exporters/exporter.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string path;
    std::string format;
};

std::vector<std::string_view> format_ids() {
    std::vector<std::string_view> ids;
    for (const Exporter* exporter : all_exporters())
        ids.push_back(exporter->id);
    return ids;
}

int export_to(Session& session, const Options& options) {
    const Exporter* exporter = find_exporter(options.format);
    if (exporter == nullptr)
        throw UsageError(fmt::format("--format takes {}, not \"{}\".", fmt::join(format_ids(), ", "), options.format));
    App& app = session.app();
    const std::string left_out = exporter->write({app.journal(), app.series(), app.today()}, options.path);
    session.out() << fmt::format("Exported {} habits to {}; only you can read it.\n", app.journal().habits().size(),
                                 options.path);
    if (!left_out.empty())
        session.out() << left_out << '\n';
    return 0;
}

} // namespace

void add_export(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax command = cli.add_subcommand("export", "Write the record in a format that others read");
    command.add_option("PATH", options->path, "where to; nothing may be there yet").required();
    command.add_option("--format", options->format, "as what").required().suggests(format_ids());
    command.callback(
        [options, &action] { action = [options](Session& session) { return export_to(session, *options); }; });
}

} // namespace kept::cli
