#include "cli/fronts.hpp"
#include "cli/surroundings.hpp"
#include "desktop/dashboard_window.hpp"
#include "desktop/open_folder.hpp"
#include "desktop/paths.hpp"
#include "desktop/window.hpp"

#include <thread>

namespace kept::cli {

int open_dashboard(Session& session) {
    if (!desktop::has_display())
        throw CommandError(
            "There is no display here, so the dashboard cannot be opened; draw a picture of it with: kept "
            "capture today today.png");
    desktop::WindowOptions options;
    options.fonts = desktop::fonts_folder();
    std::jthread backup; // beside the window, which need not wait for it
    const auto open = [&session, &backup] {
        ui::Surroundings around = surroundings_of(session, session.app());
        backup = std::jthread(session.daily_backup());
        around.open_data_folder = [folder = session.log_path().parent_path()] { desktop::open_folder(folder); };
        return desktop::OpenedApp{session.app(), std::move(around)};
    };
    return desktop::run_dashboard(open, session.log_path(), options);
}

} // namespace kept::cli
