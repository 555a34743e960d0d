#include "desktop/dashboard.hpp"

#include "desktop/dashboard_window.hpp"
#include "desktop/files/file_chooser.hpp"
#include "desktop/files/open_folder.hpp"
#include "desktop/system/paths.hpp"
#include "desktop/window/window.hpp"
#include "desktop/words_file.hpp"
#include "shell/record/record_desk.hpp"
#include "shell/surroundings.hpp"

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
struct Desk {
    std::optional<FileChooser> chooser; ///< looks for the desktop's dialogs, so it begins beside the window too
    std::unique_ptr<shell::RecordDesk> record;
    std::jthread backup; ///< beside the window, which need not wait for it
};

OpenedApp open_for_window(shell::Session& session, Desk& desk) {
    const auto damage = session.open_or_salvage();
    ui::Surroundings around = shell::surroundings_of(session, session.app());
    desk.record = std::make_unique<shell::RecordDesk>(session.app(), session.log_path());
    if (damage)
        desk.record->tell_damage(damage->sentence, damage->faults);
    if (desk.chooser.emplace().is_there())
        desk.record->use_chooser([&chooser = *desk.chooser](const ui::ChooseFile& asked, const auto& done) {
            chooser.open(to_question(asked), done);
        });
    around.record = desk.record.get();
    offer_words_file(around, session.log_path());
    around.open_data_folder = [folder = session.log_path().parent_path()] { open_folder(folder); };
    // After the first frame: two cores have enough to do until then.
    return {session.app(), std::move(around),
            [&desk, back_up = session.daily_backup()] { desk.backup = std::jthread(back_up); }};
}

} // namespace

int open_dashboard(shell::Session& session) {
    if (!has_display())
        throw CommandError(
            "There is no display here, so the dashboard cannot be opened; draw a picture of it with: kept "
            "capture today today.png");
    WindowOptions options;
    options.fonts = fonts_folder();
    Desk desk;
    const auto open = [&session, &desk] { return open_for_window(session, desk); };
    std::filesystem::path log;
    try {
        log = session.log_path();
    } catch (const StoreError& error) {
        return show_failure(error.what(), options); // who starts it from a menu sees no terminal
    }
    return run_dashboard(open, log, options);
}

} // namespace kept::desktop
