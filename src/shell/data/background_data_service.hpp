#pragma once

#include "app/app.hpp"
#include "app/ids.hpp"
#include "exchange/imported_log.hpp"
#include "shell/data/worker.hpp"
#include "ui/screens/data_service.hpp"

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace kept::shell {

/// Carries out what the window asks of the record as a whole. Slow work runs beside the frames through an app of its
/// own on the same log, as the command line does beside an open window; the window's app then loads the change.
class BackgroundDataService : public ui::DataService {
  public:
    /// Opens the desktop's dialog and returns at once; `done` may be called on any thread, with an empty path where
    /// nothing was chosen.
    using Chooser = std::function<void(const ui::ChooseFile& what, std::function<void(std::string)> done)>;

    /// `app`: the window's, which must outlive the service.
    BackgroundDataService(App& app, std::filesystem::path log);

    void use_chooser(Chooser chooser);
    /// Notes that the log is damaged, and the app shows only what can be read of it.
    void report_damage(std::string sentence, std::vector<std::string> faults);

    const ui::DataView& view() const override { return view_; }
    void ask(ui::DataRequest request) override;
    std::optional<ui::DataOutcome> work() override;
    void wake_with(std::function<void()> wake) override;

    /// Carries out all that was asked, waiting for it.
    std::vector<ui::DataOutcome> finish();

  private:
    /// Tells requests apart; see background_data_service.cpp.
    struct RequestHandler;
    /// A piece of work, with an app of its own.
    using Job = std::function<Worker::Finish(App&)>;

    void start(std::string busy, Job job);
    std::unique_ptr<App> app_beside();
    std::unique_ptr<App> read_only_app();
    void carry_out(const ui::DataRequest& request);
    void list_copies();
    std::filesystem::path copies_folder() const;
    void say(std::string sentence, bool can_undo = false);
    void absorb_choice();
    void wake();

    App& app_;
    std::filesystem::path log_;
    RandomIds ids_; ///< of the worker's apps
    ui::DataView view_;
    std::deque<ui::DataRequest> asked_;
    std::deque<ui::DataOutcome> said_;
    std::shared_ptr<const ImportedLog> read_; ///< what a confirmed import brings in
    Chooser chooser_;
    /// Shared with a dialog that may outlive the service.
    struct Mailbox {
        std::mutex mutex;
        std::optional<ui::ChosenFile> chosen;
        std::function<void()> wake;
    };
    std::shared_ptr<Mailbox> mailbox_ = std::make_shared<Mailbox>();
    int choices_ = 0;
    int readings_ = 0;
    int lookups_ = 0;
    Worker worker_; ///< the last member: its work uses the others
};

} // namespace kept::shell
