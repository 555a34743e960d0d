#include "cli/environment.hpp"

#include "app/backups.hpp"
#include "app/ids.hpp"
#include "catalogue/badges.hpp"
#include "catalogue/feelings.hpp"
#include "catalogue/practices.hpp"
#include "catalogue/programmes.hpp"
#include "catalogue/templates.hpp"
#include "cli/habit_lookup.hpp"
#include "store/presence.hpp"

#include <fmt/format.h>

namespace kept::cli {

Session::Session(Environment& environment, const GlobalOptions& options)
    : environment_(environment), options_(options) {}

std::filesystem::path Session::log_path() const {
    return followed(options_.db.empty() ? environment_.default_log : std::filesystem::path(options_.db));
}

App& Session::app() {
    try {
        open();
    } catch (const DamagedLog& damaged) {
        throw DamagedLog(damaged.what() + backup_hint(log_path()));
    }
    if (!app_)
        throw StoreError("The log could not be opened.");
    return *app_;
}

std::optional<LogDamage> Session::open_or_look() {
    try {
        open();
        return std::nullopt;
    } catch (const DamagedLog& damaged) {
        LogDamage damage{.sentence = damaged.what(), .faults = verify_log(log_path())};
        look();
        return damage;
    }
}

void Session::open() {
    if (app_)
        return;
    const Uuid device = prepare();
    if (shifted_)
        app_.emplace(log_path(), device, *shifted_, environment_.ids, reading_, days_to_read());
    settle_day();
}

void Session::read_for_answers(const std::string& day) {
    reading_ = Reading::ForAnswers;
    day_to_read_ = day;
}

/// The log says when days begin, so that today is one of two days before it is read.
DaysToRead Session::days_to_read() const {
    if (const auto day = parse_day(day_to_read_))
        return {*day, *day};
    const Instant now = environment_.clock.now();
    const Day latest = today_.value_or(day_at(now.unix_ms, now.utc_offset_min, 0));
    return {latest - 2, latest};
}

/// What can be read of a damaged log; where not even that fits together, nothing.
void Session::look() {
    const Uuid device = prepare();
    if (!shifted_)
        return;
    try {
        app_.emplace(log_path(), salvage(log_path()), device, *shifted_, environment_.ids);
    } catch (const DamagedLog&) {
        app_.emplace(log_path(), Salvage{}, device, *shifted_, environment_.ids);
    }
    settle_day();
}

Uuid Session::prepare() {
    today_.reset();
    if (!options_.today.empty()) {
        today_ = parse_day(options_.today);
        if (!today_)
            throw UsageError(fmt::format("--today takes a date like 2026-11-23, not \"{}\".", options_.today));
    }
    // The clock is shifted by the hour at which days begin, which the log knows: open first, shift then.
    if (!shifted_)
        shifted_.emplace(environment_.clock, Day{}, 0);
    return device_id(environment_.device_file, environment_.ids, environment_.clock.now().unix_ms);
}

void Session::settle_day() {
    if (!app_)
        return;
    if (reading_ == Reading::Everything)
        give_badges(*app_);
    const int day_start = app_->journal().settings().day_start_hour;
    const Instant now = environment_.clock.now();
    shifted_.emplace(environment_.clock, today_.value_or(day_at(now.unix_ms, now.utc_offset_min, day_start)),
                     day_start);
}

std::filesystem::path Session::backup_place() {
    return backup_folder(log_path(), app().journal().settings());
}

std::function<void()> Session::daily_backup() {
    if (!app_ || app_->is_look() || !environment_.makes_backups ||
        (has_named_log() && app_->journal().settings().backup_folder.empty()))
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

Now Session::now() {
    Now now = now_of(app().author());
    now.day_start_hour = app().journal().settings().day_start_hour;
    return now;
}

Day Session::day_or_today(const std::string& text) {
    if (text.empty() || text == "today")
        return app().today();
    if (text == "yesterday" || text == "tomorrow")
        return app().today() + (text == "tomorrow" ? 1 : -1);
    const auto day = parse_day(text);
    if (!day)
        throw UsageError(fmt::format("A day is a date like 2026-11-23, not \"{}\".", text));
    return *day;
}

} // namespace kept::cli
