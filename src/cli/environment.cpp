#include "cli/environment.hpp"

#include "app/backups.hpp"
#include "app/ids.hpp"
#include "catalogue/badges.hpp"
#include "catalogue/feelings.hpp"
#include "catalogue/practices.hpp"
#include "catalogue/programmes.hpp"
#include "catalogue/templates.hpp"
#include "cli/habit_lookup.hpp"

#include <fmt/format.h>

namespace kept::cli {

Session::Session(Environment& environment, const GlobalOptions& options)
    : environment_(environment), options_(options) {}

std::filesystem::path Session::log_path() const {
    return options_.db.empty() ? environment_.default_log : std::filesystem::path(options_.db);
}

App& Session::app() {
    if (app_)
        return *app_;
    std::optional<Day> today;
    if (!options_.today.empty()) {
        today = parse_day(options_.today);
        if (!today)
            throw UsageError(fmt::format("--today takes a date like 2026-11-23, not \"{}\".", options_.today));
    }
    const Uuid device = device_id(environment_.device_file, environment_.ids, environment_.clock.now().unix_ms);
    // The clock is shifted by the hour at which days begin, which the log knows: open first, shift then.
    if (!shifted_)
        shifted_.emplace(environment_.clock, Day{}, 0);
    try {
        app_.emplace(log_path(), device, *shifted_, environment_.ids);
    } catch (const DamagedLog& damaged) {
        throw DamagedLog(damaged.what() + backup_hint(log_path()));
    }
    give_badges(*app_);
    const int day_start = app_->journal().settings().day_start_hour;
    const Instant now = environment_.clock.now();
    shifted_.emplace(environment_.clock, today.value_or(day_at(now.unix_ms, now.utc_offset_min, day_start)), day_start);
    return *app_;
}

std::filesystem::path Session::backup_place() {
    return backup_folder(log_path(), app().journal().settings());
}

std::function<void()> Session::daily_backup() {
    if (!app_ || !environment_.makes_backups || (has_named_log() && app_->journal().settings().backup_folder.empty()))
        return [] {};
    return [log = log_path(), place = backup_place(), today = app_->today(), &err = environment_.err] {
        try {
            back_up_daily(log, place, today);
        } catch (const std::exception& error) {
            err << "kept: today's backup was not made: " << error.what() << '\n';
        }
    };
}

void Session::give_badges(App& app) {
    try {
        app.set_badges(read_badges(environment_.assets / "badges.json"));
    } catch (const CatalogueError& error) {
        badge_fault_ = error.what(); // points and goals stand without a catalogue
    }
}

std::vector<HabitTemplate> Session::templates() const {
    try {
        return read_templates(environment_.assets / "templates.json");
    } catch (const CatalogueError& error) {
        environment_.err << "kept: " << error.what() << '\n';
        return {};
    }
}

std::vector<Practice> Session::practices() const {
    return read_practices(environment_.assets / "practices");
}

std::vector<FeelingWord> Session::feelings() const {
    return read_feelings(environment_.assets / "feelings.json");
}

std::vector<Programme> Session::programmes() const {
    return read_programmes(environment_.assets / "programmes");
}

Standing& Session::standing() {
    return app().standing();
}

void Session::apply(const Command& command) {
    const std::string summary = app().apply(command);
    out() << summary << ".\n";
}

const HabitRecord& Session::habit(const std::string& name_or_id) {
    return find_habit(app().journal(), name_or_id);
}

Day Session::day_or_today(const std::string& text) {
    if (text.empty())
        return app().today();
    if (text == "yesterday")
        return app().today() - 1;
    const auto day = parse_day(text);
    if (!day)
        throw UsageError(fmt::format("A day is a date like 2026-11-23, not \"{}\".", text));
    return *day;
}

} // namespace kept::cli
