#pragma once

#include "catalogue/badges.hpp"
#include "shell/data/background_data_service.hpp"
#include "store/salvage.hpp"
#include "support/running_app.hpp"
#include "support/ui_driver.hpp"
#include "ui/dashboard/running_dashboard.hpp"
#include "words_that_shame.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kept::test {

/// The whole dashboard over a log on disk, with the data service that carries out imports, copies and erasing.
class RecordDriver {
  public:
    TempDir folder;
    std::filesystem::path log = folder / "kept.db";
    std::unique_ptr<App> app;
    std::unique_ptr<shell::BackgroundDataService> data;
    std::vector<ui::PaintPicture> painted; ///< pictures that were asked for as PNG
    std::vector<std::string> chosen_for;   ///< what the desktop's dialog was asked for

    explicit RecordDriver(const std::function<void(const std::filesystem::path& log)>& prepare = {},
                          ImVec2 size = {1280, 900})
        : driver_({.draw = [this](ui::Ui& ui) { draw(ui); },
                   .act = [this] { return running_.act(); },
                   .failed = [this](const std::string& sentence) { running_.fail(sentence); }},
                  paper_theme(), size) {
        if (prepare)
            prepare(log);
        open();
        run_until_idle();
    }

    UiDriver& ui() { return driver_; }
    bool sees(std::string_view text) const { return driver_.sees(text); }
    bool has(const std::string& id) const { return driver_.has(id); }
    void key(ui::Key key, ui::Mods mods = {}) { driver_.key(key, mods); }
    void type(std::string_view text) { driver_.type(text); }
    void click(const std::string& id) {
        driver_.click(id);
        run_until_idle();
    }
    /// Scrolls `area` until `id` is in sight, and clicks it.
    void click_in(const std::string& area, const std::string& id) {
        for (int i = 0; i < 60 && driver_.mark(id).clipped; ++i)
            driver_.wheel(area + "/bar", -1);
        click(id);
    }

    /// Until nothing moves and nothing is under way.
    void run_until_idle() {
        for (int i = 0; i < 4; ++i) {
            driver_.run_until_idle();
            for (ui::DataOutcome& outcome : data->finish()) {
                said.push_back(outcome.sentence);
                ui::show_outcome(state, std::move(outcome), now_);
            }
        }
        driver_.run_until_idle();
        for (const std::string& text : driver_.texts())
            for (const std::string_view word : words_that_shame)
                CHECK_MESSAGE(text.find(word) == std::string::npos, text);
    }

    void drop(const std::filesystem::path& path) {
        running_.accept_drop({path.string()});
        run_until_idle();
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
        run_until_idle();
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
        data = std::make_unique<shell::BackgroundDataService>(*app, log);
        if (read)
            data->report_damage(sentence, read->faults);
        services_.data = data.get();
    }

    void draw(ui::Ui& ui) {
        if (!app)
            return;
        now_ = ui.now;
        running_.draw(ui);
    }

    FixedClock clock_;
    CountingIds ids_;
    ui::ScreenServices services_;
    ui::RunningDashboard running_{{.input = [this](ui::RequestQueue& requests) -> ui::ScreenInput {
                                       return {app->journal(), app->series(), app->achievements(),
                                               app->today(),   requests,      services_};
                                   },
                                   .carry_out = [this](const Command& command) { return app->apply(command); },
                                   .paint = [this](const ui::PaintPicture& picture) { painted.push_back(picture); }}};
    double now_ = 0;
    UiDriver driver_;

  public:
    ui::DashboardState& state = running_.state;
};

} // namespace kept::test
