#pragma once

#include "catalogue/badges.hpp"
#include "catalogue/feelings.hpp"
#include "catalogue/practices.hpp"
#include "catalogue/programmes.hpp"
#include "catalogue/templates.hpp"
#include "store/word_index.hpp"
#include "support/fake_world.hpp"
#include "support/ui_driver.hpp"
#include "ui/dashboard/running_dashboard.hpp"

#include <string>
#include <utility>
#include <vector>

namespace kept::test {

/// The whole dashboard over a journal in memory, run as the window runs it.
class DashboardDriver {
  public:
    World world;
    ui::ScreenServices services;

    explicit DashboardDriver(ImVec2 size = {1280, 800}, float scale = 1, const Theme& theme = paper_theme())
        : driver_({.draw = [this](ui::Ui& ui) { running_.draw(ui); },
                   .act = [this] { return running_.act(); },
                   .failed = [this](const std::string& sentence) { running_.fail(sentence); }},
                  theme, size, scale) {
        services.zone = &zone_;
        services.now_ms = [this] { return world.author().unix_ms; };
        services.search = [this](const std::string& query) {
            words_.update(world.journal.events());
            return words_.find(query);
        };
        services.templates = read_templates(KEPT_ASSETS "/templates.json");
        services.practices = read_practices(KEPT_ASSETS "/practices");
        services.feelings = read_feelings(KEPT_ASSETS "/feelings.json");
        services.programmes = read_programmes(KEPT_ASSETS "/programmes");
        services.local_minute = [] { return 17 * 60; };
    }

    UiDriver& ui() { return driver_; }
    Achievements& achievements() { return *achievements_; }
    /// Reads the log again: nothing that was worked out for earlier frames holds.
    void reload() {
        world.reload();
        series_ = {};
        achievements_.emplace(series_, badges_);
    }
    void run_until_idle() { driver_.run_until_idle(); }
    void key(ui::Key key, ui::Mods mods = {}) { driver_.key(key, mods); }
    void keys(std::initializer_list<ui::Key> keys) {
        for (const ui::Key one : keys)
            driver_.key(one);
    }
    void click(const std::string& id) { driver_.click(id); }
    void type(std::string_view text) { driver_.type(text); }
    bool sees(std::string_view text) const { return driver_.sees(text); }

    /// Gives a command as if from elsewhere.
    void apply(const Command& command) { world.apply(command); }
    HabitId add(const std::string& name, MeasureKind measure = MeasureKind::YesNo, Rule rule = {}, int days_ago = 400) {
        return world.add(name, measure, rule, days_ago);
    }

    /// "today/1a2b3c4d/yes"
    static std::string part(const HabitId& habit, const std::string& name) { return ui::card_path(habit) + "/" + name; }
    DayState day(const HabitId& habit, int days_ago = 0) { return world.state(habit, days_ago); }
    std::vector<Entry> said(const HabitId& habit, int days_ago = 0) {
        std::vector<Entry> entries;
        for (const LoggedCheckIn& one :
             world.journal.check_ins_on(*world.journal.find_habit(habit), world.today - days_ago))
            entries.push_back(world.journal.entry_of(one.event));
        return entries;
    }

  private:
    ui::ScreenInput input(ui::RequestQueue& requests) {
        achievements_->refresh(world.journal, world.today);
        return {world.journal, series_, *achievements_, world.today, requests, services};
    }

    FixedZone zone_{60}; // as World has it
    WordIndex words_;
    SeriesCache series_;
    std::vector<Badge> badges_ = read_badges(KEPT_ASSETS "/badges.json");
    std::optional<Achievements> achievements_{std::in_place, series_, badges_};
    ui::RunningDashboard running_{
        {.input = [this](ui::RequestQueue& requests) { return input(requests); },
         .carry_out = [this](const Command& command) { return world.apply(command).summary; }}};
    UiDriver driver_;

  public:
    ui::DashboardState& state = running_.state;
};

} // namespace kept::test
