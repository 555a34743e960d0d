#include "desktop/dashboard.hpp"

#include "desktop/dashboard_window.hpp"
#include "desktop/files/file_chooser.hpp"
#include "desktop/files/open_folder.hpp"
#include "desktop/system/paths.hpp"
#include "desktop/window/window.hpp"
#include "desktop/words_file.hpp"
#include "shell/data/background_data_service.hpp"
#include "shell/screen_services.hpp"

#include <memory>
#include <optional>
#include <thread>

namespace kept::desktop {
namespace {

FileQuestion to_question(const ui::ChooseFile& asked) {
    using What = FileQuestion::What;
    switch (asked.what) {
    case ui::ChoiceOf::Import:
        return {What::OpenFile, "Bring a record along", {}};
    case ui::ChoiceOf::ImportFolder:
        return {What::OpenFolder, "Bring a record along", {}};
    case ui::ChoiceOf::SaveCopy:
        return {What::SaveFile, "Save a copy", asked.name};
    case ui::ChoiceOf::SavePicture:
        return {What::SaveFile, "Save picture", asked.name};
    case ui::ChoiceOf::Restore:
        break;
    }
    return {What::OpenFile, "A copy of the record", {}};
}

/// The services a window needs beside the log while it is open.
struct WindowServices {
    std::optional<FileChooser> chooser; ///< looks for the desktop's dialogs, so it begins beside the window too
    std::unique_ptr<shell::BackgroundDataService> data;
    std::jthread backup; ///< beside the window, which need not wait for it
};

OpenedApp open_for_window(shell::Session& session, WindowServices& window) {
    const auto damage = session.open_or_salvage();
    ui::ScreenServices services = shell::make_screen_services(session, session.app());
    window.data = std::make_unique<shell::BackgroundDataService>(session.app(), session.log_path());
    if (damage)
        window.data->report_damage(damage->sentence, damage->faults);
    if (window.chooser.emplace().is_available())
        window.data->use_chooser([&chooser = *window.chooser](const ui::ChooseFile& asked, const auto& done) {
            chooser.open(to_question(asked), done);
        });
    services.data = window.data.get();
    offer_words_file(services, session.log_path());
    services.open_data_folder = [folder = session.log_path().parent_path()] { open_folder(folder); };
    // After the first frame: two cores have enough to do until then.
    return {session.app(), std::move(services),
            [&window, back_up = session.daily_backup()] { window.backup = std::jthread(back_up); }};
}

} // namespace

int open_dashboard(shell::Session& session) {
    if (!has_display())
        throw CommandError(
            "There is no display here, so the dashboard cannot be opened; draw a picture of it with: kept "
            "capture today today.png");
    WindowOptions options;
    options.fonts = fonts_folder();
    WindowServices window;
    const auto open = [&session, &window] { return open_for_window(session, window); };
    std::filesystem::path log;
    try {
        log = session.log_path();
    } catch (const StoreError& error) {
        return show_failure(error.what(), options); // who starts it from a menu sees no terminal
    }
    return run_dashboard(open, log, options);
}

} // namespace kept::desktop
