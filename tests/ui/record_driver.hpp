#pragma once

#include "catalogue/badges.hpp"
#include "shell/record/record_desk.hpp"
#include "store/salvage.hpp"
#include "support/running_app.hpp"
#include "support/ui_driver.hpp"
#include "ui/dashboard/dashboard.hpp"
#include "words_that_shame.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kept::test {

/// The whole dashboard over a log on disk, with the desk that carries out imports, copies and erasing.
class RecordDriver {
  public:
    TempDir folder;
    std::filesystem::path log = folder / "kept.db";
    std::unique_ptr<App> app;
    std::unique_ptr<shell::RecordDesk> desk;
    ui::DashboardState state;
    std::vector<std::string> chosen_for; ///< what the desktop's dialog was asked for

    explicit RecordDriver(const std::function<void(const std::filesystem::path& log)>& prepare = {},
                          ImVec2 size = {1280, 900})
        : driver_([this](ui::Ui& ui) { frame(ui); }, paper_theme(), size) {
        if (prepare)
            prepare(log);
        open();
        settle();
    }

    UiDriver& ui() { return driver_; }
    bool sees(std::string_view text) const { return driver_.sees(text); }
    bool has(const std::string& id) const { return driver_.has(id); }
    void key(ui::Key key, ui::Mods mods = {}) { driver_.key(key, mods); }
    void type(std::string_view text) { driver_.type(text); }
    void click(const std::string& id) {
        driver_.click(id);
        settle();
    }
    /// Scrolls `area` until `id` is in sight, and clicks it.
    void click_in(const std::string& area, const std::string& id) {
        for (int i = 0; i < 60 && driver_.mark(id).clipped; ++i)
            driver_.wheel(area + "/bar", -1);
        click(id);
    }

    /// Until nothing moves and nothing is under way.
    void settle() {
        for (int i = 0; i < 4; ++i) {
            driver_.settle();
            for (ui::RecordOutcome& outcome : desk->finish()) {
                said.push_back(outcome.sentence);
                ui::show_outcome(state, std::move(outcome), now_);
            }
        }
        driver_.settle();
        for (const std::string& text : driver_.texts())
            for (const std::string_view word : words_that_shame)
                CHECK_MESSAGE(text.find(word) == std::string::npos, text);
    }

    void drop(const std::filesystem::path& path) {
        ui::take_drop(input(), state, path.string());
        settle();
    }

    std::string write(const char* name, const std::string& text) const {
        std::ofstream(folder / name) << text;
        return (folder / name).string();
    }

    std::vector<std::string> habits() const {
        std::vector<std::string> names;
        for (const HabitRecord* record : app->journal().habits())
            names.push_back(record->habit.name);
        return names;
    }

    /// The field takes `text` in place of what is in it.
    void fill(const std::string& id, const std::string& text) {
        driver_.click(id);
        driver_.key(ui::Key::A, ui::mods::ctrl);
        driver_.type(text);
        settle();
    }

    std::vector<std::string> said;

  private:
    void open() {
        std::optional<Salvage> read;
        std::string sentence;
        try {
            app = std::make_unique<App>(log, device(1), clock_, ids_);
        } catch (const DamagedLog& damaged) {
            read = salvage(log);
            sentence = damaged.what();
            app = std::make_unique<App>(log, *read, device(1), clock_, ids_);
        }
        app->set_badges(read_badges(KEPT_ASSETS "/badges.json"));
        desk = std::make_unique<shell::RecordDesk>(*app, log);
        if (read)
            desk->tell_damage(sentence, read->faults);
        around_.record = desk.get();
    }

    ui::ScreenInput input() {
        return {app->journal(), app->series(), app->standing(), app->today(), commands_, around_};
    }

    void frame(ui::Ui& ui) {
        if (!app)
            return;
        now_ = ui.now;
        ui::draw_dashboard(ui, input(), state);
        for (const Command& command : std::exchange(commands_, {})) {
            try {
                ui::show_done(state, app->apply(command), ui.now);
            } catch (const std::exception& error) {
                ui::show_error(state, error.what());
            }
            ui.wants_frames = true;
        }
    }

    FixedClock clock_;
    CountingIds ids_;
    ui::Surroundings around_;
    std::vector<Command> commands_;
    double now_ = 0;
    UiDriver driver_;
};

} // namespace kept::test
