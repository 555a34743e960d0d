#include "shell/record/record_desk.hpp"

#include "app/backups.hpp"
#include "base/home_folder.hpp"
#include "shell/record/copies_work.hpp"
#include "shell/record/import_work.hpp"
#include "store/file_check.hpp"
#include "store/presence.hpp"

#include <utility>

namespace kept::shell {

/// One overload a request; runs on the window's thread.
struct RecordDesk::Carrier {
    RecordDesk& desk;

    void operator()(const ui::ReadFile& asked) const {
        if (is_log_file(path_of_text(asked.path)))
            return (*this)(ui::CompareCopy{asked.path});
        desk.read_.reset();
        ui::ImportView& view = desk.view_.import;
        view = {.stage = ui::ImportStage::Reading, .path = asked.path, .choices = asked.choices};
        view.number = ++desk.readings_;
        view.file = path_of_text(asked.path).filename().string();
        desk.start("Reading " + view.file, [&desk = desk, asked](App& app) -> Worker::Finish {
            return [&desk, asked, result = read_import_of(asked.path, asked.choices, app, desk.log_)] {
                if (desk.view_.import.stage != ui::ImportStage::Reading)
                    return; // closed meanwhile
                desk.view_.import = result.view;
                desk.view_.import.number = desk.readings_;
                desk.read_ = result.log;
            };
        });
    }

    void operator()(const ui::TakeIn& /*asked*/) const {
        if (!desk.read_)
            return;
        desk.view_.import.stage = ui::ImportStage::Writing;
        desk.start("Bringing it in", [&desk = desk, log = desk.read_](App& app) -> Worker::Finish {
            bool wrote = false;
            std::string summary = take_in(*log, app, wrote);
            return [&desk, summary, wrote] {
                desk.app_.refresh();
                desk.say(wrote ? summary : "There was nothing new in it", wrote);
                (Carrier{desk})(ui::CloseImport{});
            };
        });
    }

    void operator()(const ui::CloseImport& /*asked*/) const {
        desk.view_.import = {};
        desk.read_.reset();
    }

    void operator()(const ui::ChooseFile& asked) const {
        if (!desk.chooser_)
            return;
        const int number = ++desk.choices_;
        desk.chooser_(asked, [box = desk.mailbox_, what = asked.what, number](std::string path) {
            const std::scoped_lock lock(box->mutex);
            if (path.empty())
                return;
            box->chosen = ui::ChosenFile{what, std::move(path), number};
            if (box->wake)
                box->wake();
        });
    }

    void operator()(const ui::SaveCopy& asked) const {
        desk.start("Saving a copy", [&desk = desk, asked](App& app) -> Worker::Finish {
            return [&desk, sentence = save_copy(asked, app)] { desk.say(sentence); };
        });
    }

    void operator()(const ui::SavePicture& asked) const {
        desk.start("Saving the picture", [&desk = desk, asked](App& /*app*/) -> Worker::Finish {
            return [&desk, sentence = save_picture(asked)] { desk.say(sentence); };
        });
    }

    void operator()(const ui::BackUpNow& /*asked*/) const {
        desk.start("Making a copy", [&desk = desk, folder = desk.copies_folder()](App& app) -> Worker::Finish {
            if (presence_of(desk.log_) == Presence::Missing)
                throw StoreError("There is no record yet, so there is nothing to copy.");
            const std::filesystem::path file = back_up(desk.log_, folder, app.today());
            return [&desk, file] {
                desk.list_copies();
                desk.say("Copied to " + file.string() + ", and checked.");
            };
        });
    }

    void operator()(const ui::ListCopies& /*asked*/) const { desk.list_copies(); }

    void operator()(const ui::CompareCopy& asked) const {
        desk.start("Comparing the copy", [&desk = desk, asked](App& /*app*/) -> Worker::Finish {
            return [&desk, found = compare_copy(asked.path, desk.log_)] { desk.view_.restore = found; };
        });
    }

    void operator()(const ui::PutInPlace& /*asked*/) const {
        if (!desk.view_.restore)
            return;
        desk.start("Putting the copy in place",
                   [&desk = desk, path = desk.view_.restore->path](App& app) -> Worker::Finish {
                       const std::string sentence = put_in_place(path, desk.log_, app.today());
                       return [&desk, sentence] {
                           desk.view_.restore.reset();
                           if (desk.app_.is_look())
                               desk.app_.leave_look();
                           else
                               desk.app_.refresh();
                           desk.view_.damage.reset();
                           desk.list_copies();
                           desk.say(sentence);
                       };
                   });
    }

    void operator()(const ui::CloseCompare& /*asked*/) const { desk.view_.restore.reset(); }

    void operator()(const ui::VerifyRecord& /*asked*/) const {
        desk.start("Looking at every entry", [&desk = desk](App& app) -> Worker::Finish {
            return [&desk, found = look_for_damage(desk.log_, app)] { desk.view_.verdict = found; };
        });
    }

    void operator()(const ui::CloseVerdict& /*asked*/) const { desk.view_.verdict.reset(); }

    void operator()(const ui::Erase& asked) const {
        desk.start("Erasing", [&desk = desk, asked, folder = desk.copies_folder()](App& app) -> Worker::Finish {
            std::string sentence = erase_for_good(asked, app, folder, desk.log_);
            return [&desk, sentence] {
                desk.app_.refresh();
                desk.list_copies();
                desk.say(sentence);
            };
        });
    }
};

RecordDesk::RecordDesk(App& app, std::filesystem::path log) : app_(app), log_(std::move(log)) {
    view_.formats = copy_formats();
    view_.save_folder = !home_folder().empty() ? "~" : log_.parent_path().string();
    list_copies();
}

void RecordDesk::use_chooser(Chooser chooser) {
    chooser_ = std::move(chooser);
    view_.has_chooser = static_cast<bool>(chooser_);
}

void RecordDesk::tell_damage(std::string sentence, std::vector<std::string> faults) {
    ui::Damage damage{.sentence = std::move(sentence), .faults = std::move(faults), .newest_good = {}};
    if (const auto good = newest_good_backup(copies_folder(), log_))
        damage.newest_good = ui::CopyLine{good->day, good->file.string(), 0};
    view_.damage = std::move(damage);
}

bool RecordDesk::is_taken(const std::string& path) const {
    std::error_code error;
    return std::filesystem::exists(std::filesystem::symlink_status(path_of_text(path), error));
}

void RecordDesk::ask(ui::RecordRequest request) {
    asked_.push_back(std::move(request));
    wake();
}

std::optional<ui::RecordOutcome> RecordDesk::work() {
    take_choice();
    try {
        worker_.take();
        // A sheet that was closed during the reading need not wait for its end.
        while (!asked_.empty() && (!worker_.is_busy() || std::holds_alternative<ui::CloseImport>(asked_.front()))) {
            const ui::RecordRequest request = std::move(asked_.front());
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
    ui::RecordOutcome outcome = std::move(said_.front());
    said_.pop_front();
    return outcome;
}

void RecordDesk::wake_with(std::function<void()> wake) {
    worker_.wake_with(wake);
    const std::scoped_lock lock(mailbox_->mutex);
    mailbox_->wake = std::move(wake);
}

std::vector<ui::RecordOutcome> RecordDesk::finish() {
    std::vector<ui::RecordOutcome> outcomes;
    do {
        worker_.wait();
        while (true) {
            const std::optional<ui::RecordOutcome> outcome = work();
            if (!outcome)
                break;
            outcomes.push_back(*outcome);
        }
    } while (worker_.is_busy() || !asked_.empty());
    return outcomes;
}

void RecordDesk::start(std::string busy, Job job) {
    view_.busy = std::move(busy);
    const bool is_look = app_.is_look();
    worker_.start(
        [this, job = std::move(job), is_look] {
            const std::unique_ptr<App> beside = is_look ? look_beside() : app_beside();
            return job(*beside);
        },
        [this](const std::string& sentence) {
            if (view_.import.stage == ui::ImportStage::Reading || view_.import.stage == ui::ImportStage::Writing)
                view_.import.stage = ui::ImportStage::Refused;
            said_.push_back({sentence, true, false});
        });
}

std::unique_ptr<App> RecordDesk::app_beside() {
    return std::make_unique<App>(log_, app_.device(), app_.clock(), ids_);
}

/// An app on the readable part of a damaged log; an empty one if not even that fits together.
std::unique_ptr<App> RecordDesk::look_beside() {
    try {
        return std::make_unique<App>(log_, salvage(log_), app_.device(), app_.clock(), ids_);
    } catch (const StoreError&) {
        return std::make_unique<App>(log_, Salvage{}, app_.device(), app_.clock(), ids_);
    }
}

void RecordDesk::carry_out(const ui::RecordRequest& request) {
    std::visit(Carrier{*this}, request);
}

void RecordDesk::list_copies() {
    view_.copies_folder = copies_folder().string();
    view_.copies = copies_of(copies_folder(), log_);
}

std::filesystem::path RecordDesk::copies_folder() const {
    return backup_folder(log_, app_.journal().settings());
}

void RecordDesk::say(std::string sentence, bool can_undo) {
    said_.push_back({std::move(sentence), false, can_undo});
}

void RecordDesk::take_choice() {
    const std::scoped_lock lock(mailbox_->mutex);
    if (auto chosen = std::exchange(mailbox_->chosen, std::nullopt))
        view_.chosen = std::move(chosen);
}

void RecordDesk::wake() {
    const std::scoped_lock lock(mailbox_->mutex);
    if (mailbox_->wake)
        mailbox_->wake();
}

} // namespace kept::shell
