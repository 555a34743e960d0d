#include "shell/session.hpp"

#include "app/backups.hpp"
#include "app/ids.hpp"
#include "catalogue/badges.hpp"
#include "catalogue/feelings.hpp"
#include "catalogue/practices.hpp"
#include "catalogue/programmes.hpp"
#include "catalogue/templates.hpp"
#include "store/presence.hpp"

namespace kept::shell {

Session::Session(Environment& environment, LogChoice choice) : environment_(environment), choice_(std::move(choice)) {}

std::filesystem::path Session::log_path() const {
    return followed(choice_.log.empty() ? environment_.default_log : std::filesystem::path(choice_.log));
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

std::optional<LogDamage> Session::open_or_salvage() {
    try {
        open();
        return std::nullopt;
    } catch (const DamagedLog& damaged) {
        LogDamage damage{.sentence = damaged.what(), .faults = verify_log(log_path())};
        open_read_only();
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
    const Day latest = choice_.today.value_or(day_at(now.unix_ms, now.utc_offset_min, 0));
    return {latest - 2, latest};
}

/// Opens the readable part of a damaged log; an empty one if not even that fits together.
void Session::open_read_only() {
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
    shifted_.emplace(environment_.clock, choice_.today.value_or(day_at(now.unix_ms, now.utc_offset_min, day_start)),
                     day_start);
}

std::filesystem::path Session::backup_place() {
    return backup_folder(log_path(), app().journal().settings());
}

std::function<void()> Session::daily_backup() {
    if (!app_ || app_->is_read_only() || !environment_.makes_backups ||
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

Achievements& Session::achievements() {
    return app().achievements();
}

} // namespace kept::shell
