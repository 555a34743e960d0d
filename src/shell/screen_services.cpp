#include "shell/screen_services.hpp"

#include "base/home_folder.hpp"
#include "catalogue/catalogue_error.hpp"
#include "domain/clock_time.hpp"
#include "exchange/private_file.hpp"
#include "report/report.hpp"
#include "store/log_draft.hpp"
#include "store/presence.hpp"

#include <fmt/format.h>

#include <string>
#include <system_error>

namespace kept::shell {
namespace {

/// "~/.local/share/kept" if it is in the home folder.
std::string folder_for_people(const std::filesystem::path& folder) {
    const std::string home = home_folder().string();
    std::string text = folder.string();
    if (!home.empty() && text.starts_with(home + "/"))
        return "~" + text.substr(home.size());
    return text;
}

/// The content of a catalogue. If it cannot be used: nothing, and a sentence on stderr.
template <typename Read>
auto or_nothing(Session& session, Read read) {
    try {
        return read();
    } catch (const CatalogueError& error) {
        session.environment().err << "kept: " << error.what() << '\n';
        return decltype(read()){};
    }
}

int local_minute(const Clock& clock) {
    const Instant now = clock.now();
    return minute_of_day(now.unix_ms, now.utc_offset_min);
}

/// Reports that are written in the window go beside the log, each under a name of its own.
std::filesystem::path free_place(const std::filesystem::path& folder, const std::string& name) {
    std::filesystem::path place = folder / ("kept-" + name + ".html");
    for (int i = 2; presence_of(place) == Presence::There; ++i)
        place = folder / fmt::format("kept-{}-{}.html", name, i);
    return place;
}

void offer_reports(ui::ScreenServices& services, App& app, const std::filesystem::path& folder) {
    for (const report::ReportPart& part : report::all_report_parts())
        services.report_parts.push_back({std::string(part.id), std::string(part.name)});
    services.write_report = [&app, folder, practices = services.practices](const ui::ReportWish& wish) {
        const report::ReportOptions options{wish.from, wish.is_year, wish.left_out};
        make_log_folders(folder);
        const std::filesystem::path place = free_place(folder, report::name_of_report(options));
        write_private_file(place, report::make_report(app.journal(), app.series(), practices, app.today(), options));
        return fmt::format("Written to {}; only you can read it. Open it with a browser to look at it or to print it.",
                           place.string());
    };
}

} // namespace

ui::ScreenServices make_screen_services(Session& session, App& app) {
    ui::ScreenServices services;
    services.templates = session.templates();
    services.practices = or_nothing(session, [&] { return session.practices(); });
    services.feelings = or_nothing(session, [&] { return session.feelings(); });
    services.programmes = or_nothing(session, [&] { return session.programmes(); });
    services.local_minute = [&app] { return local_minute(app.clock()); };
    offer_reports(services, app, session.log_path().parent_path() / "reports");
    services.zone = &app.clock();
    services.now_ms = [&app] { return app.clock().now().unix_ms; };
    services.search = [&app](const std::string& query) { return app.search(query); };
    const std::filesystem::path log = session.log_path();
    services.data_folder = folder_for_people(log.parent_path());
    return services;
}

} // namespace kept::shell
