#include "shell/data/background_data_service.hpp"

#include "app/backups.hpp"
#include "base/home_folder.hpp"
#include "shell/data/copies_work.hpp"
#include "shell/data/import_work.hpp"
#include "store/file_check.hpp"
#include "store/presence.hpp"

#include <utility>

namespace kept::shell {
namespace {

/// The log with what SQLite keeps beside it.
std::uint64_t bytes_of(const std::filesystem::path& log) {
    std::uint64_t bytes = 0;
    for (const char* end : {"", "-wal", "-shm"}) {
        std::error_code error;
        const auto size = std::filesystem::file_size(log.string() + end, error);
        bytes += error ? 0 : size;
    }
    return bytes;
}

} // namespace

/// One overload a request; runs on the window's thread.
struct BackgroundDataService::RequestHandler {
    BackgroundDataService& data;

    void operator()(const ui::ReadFile& asked) const {
        if (is_log_file(path_of_text(asked.path)))
            return (*this)(ui::CompareCopy{asked.path});
        data.read_.reset();
        ui::ImportView& view = data.view_.import;
        view = {.stage = ui::ImportStage::Reading, .path = asked.path, .choices = asked.choices};
        view.number = ++data.readings_;
        view.file = path_of_text(asked.path).filename().string();
        data.start("Reading " + view.file, [&data = data, asked](App& app) -> Worker::Finish {
            return [&data, asked, result = read_import_of(asked.path, asked.choices, app, data.log_)] {
                if (data.view_.import.stage != ui::ImportStage::Reading)
                    return; // closed meanwhile
                data.view_.import = result.view;
                data.view_.import.number = data.readings_;
                data.read_ = result.log;
            };
        });
    }

    void operator()(const ui::AcceptImport& asked) const {
        if (!data.read_)
            return;
        data.view_.import.stage = ui::ImportStage::Writing;
        data.start("Bringing it in", [&data = data, log = data.read_, asked](App& app) -> Worker::Finish {
            bool wrote = false;
            std::string summary = import_log(*log, app, asked.reminders, wrote);
            return [&data, summary, wrote] {
                data.app_.refresh();
                data.say(wrote ? summary : "There was nothing new in it", wrote);
                (RequestHandler{data})(ui::CloseImport{});
            };
        });
    }

    void operator()(const ui::CloseImport& /*asked*/) const {
        data.view_.import = {};
        data.read_.reset();
    }

    void operator()(const ui::ChooseFile& asked) const {
        if (!data.chooser_)
            return;
        const int number = ++data.choices_;
        data.chooser_(asked, [box = data.mailbox_, what = asked.what, number](std::string path) {
            const std::scoped_lock lock(box->mutex);
            if (path.empty())
                return;
            box->chosen = ui::ChosenFile{what, std::move(path), number};
            if (box->wake)
                box->wake();
        });
    }

    void operator()(const ui::LookUpPath& asked) const {
        std::error_code error;
        const bool exists = std::filesystem::exists(std::filesystem::symlink_status(path_of_text(asked.path), error));
        data.view_.looked_up = ui::PathLookup{asked.path, exists, ++data.lookups_};
    }

    void operator()(const ui::SaveCopy& asked) const {
        data.start("Saving a copy", [&data = data, asked](App& app) -> Worker::Finish {
            return [&data, sentence = save_copy(asked, app)] { data.say(sentence); };
        });
    }

    void operator()(const ui::SavePicture& asked) const {
        data.start("Saving the picture", [&data = data, asked](App& /*app*/) -> Worker::Finish {
            return [&data, sentence = save_picture(asked)] { data.say(sentence); };
        });
    }

    void operator()(const ui::BackUpNow& /*asked*/) const {
        data.start("Making a copy", [&data = data, folder = data.copies_folder()](App& app) -> Worker::Finish {
            if (presence_of(data.log_) == Presence::Missing)
                throw StoreError("There is no record yet, so there is nothing to copy.");
            const std::filesystem::path file = back_up(data.log_, folder, app.today());
            return [&data, file] {
                data.list_copies();
                data.say("Copied to " + file.string() + ", and checked.");
            };
        });
    }

    void operator()(const ui::ListCopies& /*asked*/) const { data.list_copies(); }

    void operator()(const ui::CompareCopy& asked) const {
        data.start("Comparing the copy", [&data = data, asked](App& /*app*/) -> Worker::Finish {
            return [&data, found = compare_copy(asked.path, data.log_)] { data.view_.restore = found; };
        });
    }

    void operator()(const ui::RestoreCopy& /*asked*/) const {
        if (!data.view_.restore)
            return;
        data.start("Putting the copy in place",
                   [&data = data, path = data.view_.restore->path](App& app) -> Worker::Finish {
                       const std::string sentence = put_in_place(path, data.log_, app.today());
                       return [&data, sentence] {
                           data.view_.restore.reset();
                           if (data.app_.is_read_only())
                               data.app_.leave_read_only();
                           else
                               data.app_.refresh();
                           data.view_.damage.reset();
                           data.list_copies();
                           data.say(sentence);
                       };
                   });
    }

    void operator()(const ui::CloseCompare& /*asked*/) const { data.view_.restore.reset(); }

    void operator()(const ui::VerifyRecord& /*asked*/) const {
        data.start("Looking at every entry", [&data = data](App& app) -> Worker::Finish {
            return [&data, found = look_for_damage(data.log_, app)] { data.view_.verdict = found; };
        });
    }

    void operator()(const ui::CloseVerification& /*asked*/) const { data.view_.verdict.reset(); }

    void operator()(const ui::Erase& asked) const {
        data.start("Erasing", [&data = data, asked, folder = data.copies_folder()](App& app) -> Worker::Finish {
            std::string sentence = erase_for_good(asked, app, folder, data.log_);
            return [&data, sentence] {
                data.app_.refresh();
                data.list_copies();
                data.say(sentence);
            };
        });
    }
};

BackgroundDataService::BackgroundDataService(App& app, std::filesystem::path log) : app_(app), log_(std::move(log)) {
    view_.formats = copy_formats();
    view_.save_folder = !home_folder().empty() ? "~" : log_.parent_path().string();
    list_copies();
}

void BackgroundDataService::use_chooser(Chooser chooser) {
    chooser_ = std::move(chooser);
    view_.has_chooser = static_cast<bool>(chooser_);
}

void BackgroundDataService::report_damage(std::string sentence, std::vector<std::string> faults) {
    ui::Damage damage{.sentence = std::move(sentence), .faults = std::move(faults), .newest_good = {}};
    if (const auto good = newest_good_backup(copies_folder(), log_))
        damage.newest_good = ui::CopyLine{good->day, good->file.string(), 0};
    view_.damage = std::move(damage);
}

void BackgroundDataService::ask(ui::DataRequest request) {
    asked_.push_back(std::move(request));
    wake();
}

std::optional<ui::DataOutcome> BackgroundDataService::work() {
    absorb_choice();
    try {
        worker_.complete();
        // A sheet that was closed during the reading need not wait for its end.
        while (!asked_.empty() && (!worker_.is_busy() || std::holds_alternative<ui::CloseImport>(asked_.front()))) {
            const ui::DataRequest request = std::move(asked_.front());
            asked_.pop_front();
            carry_out(request);
        }
    } catch (const std::exception& error) {
        said_.push_back({error.what(), true, false});
    }
    if (!worker_.is_busy())
        view_.busy.clear();
    if (said_.empty())
        return std::nullopt;
    ui::DataOutcome outcome = std::move(said_.front());
    said_.pop_front();
    return outcome;
}

void BackgroundDataService::wake_with(std::function<void()> wake) {
    worker_.wake_with(wake);
    const std::scoped_lock lock(mailbox_->mutex);
    mailbox_->wake = std::move(wake);
}

std::vector<ui::DataOutcome> BackgroundDataService::finish() {
    std::vector<ui::DataOutcome> outcomes;
    do {
        worker_.wait();
        while (true) {
            const std::optional<ui::DataOutcome> outcome = work();
            if (!outcome)
                break;
            outcomes.push_back(*outcome);
        }
    } while (worker_.is_busy() || !asked_.empty());
    return outcomes;
}

void BackgroundDataService::start(std::string busy, Job job) {
    view_.busy = std::move(busy);
    const bool is_read_only = app_.is_read_only();
    worker_.start(
        [this, job = std::move(job), is_read_only] {
            const std::unique_ptr<App> beside = is_read_only ? read_only_app() : app_beside();
            return job(*beside);
        },
        [this](const std::string& sentence) {
            if (view_.import.stage == ui::ImportStage::Reading || view_.import.stage == ui::ImportStage::Writing)
                view_.import.stage = ui::ImportStage::Refused;
            said_.push_back({sentence, true, false});
        });
}

std::unique_ptr<App> BackgroundDataService::app_beside() {
    return std::make_unique<App>(log_, app_.device(), app_.clock(), ids_);
}

/// An app on the readable part of a damaged log; an empty one if not even that fits together.
std::unique_ptr<App> BackgroundDataService::read_only_app() {
    try {
        return std::make_unique<App>(log_, salvage(log_), app_.device(), app_.clock(), ids_);
    } catch (const StoreError&) {
        return std::make_unique<App>(log_, Salvage{}, app_.device(), app_.clock(), ids_);
    }
}

void BackgroundDataService::carry_out(const ui::DataRequest& request) {
    std::visit(RequestHandler{*this}, request);
}

void BackgroundDataService::list_copies() {
    view_.copies_folder = copies_folder().string();
    view_.copies = copies_of(copies_folder(), log_);
    view_.bytes = bytes_of(log_);
}

std::filesystem::path BackgroundDataService::copies_folder() const {
    return backup_folder(log_, app_.journal().settings());
}

void BackgroundDataService::say(std::string sentence, bool can_undo) {
    said_.push_back({std::move(sentence), false, can_undo});
}

void BackgroundDataService::absorb_choice() {
    const std::scoped_lock lock(mailbox_->mutex);
    if (auto chosen = std::exchange(mailbox_->chosen, std::nullopt))
        view_.chosen = std::move(chosen);
}

void BackgroundDataService::wake() {
    const std::scoped_lock lock(mailbox_->mutex);
    if (mailbox_->wake)
        mailbox_->wake();
}

} // namespace kept::shell
