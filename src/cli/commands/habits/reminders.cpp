#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "desktop/reminders/remind.hpp"
#include "desktop/reminders/reminder_timer.hpp"
#include "desktop/reminders/reminder_units.hpp"
#include "desktop/reminders/start_window.hpp"
#include "desktop/system/paths.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>

namespace kept::cli {
namespace {

std::filesystem::path named_log(Session& session) {
    return session.has_named_log() ? std::filesystem::absolute(session.log_path()) : std::filesystem::path();
}

int remind(Session& session) {
    desktop::renew_reminder_units();
    desktop::remind(
        session.app(), session.log_path(),
        [&session](const auto& environment) {
            desktop::start_window(desktop::this_program(), session.log_path(), environment);
        },
        session.out());
    return 0;
}

std::vector<std::string> times_of(const Habit& habit) {
    std::vector<std::string> times;
    times.reserve(habit.reminders.size());
    for (const ReminderTime& time : habit.reminders)
        times.push_back(to_text(time));
    return times;
}

bool is_reminded(const Habit& habit) {
    return !habit.reminders.empty() && !habit.archived && habit.measure != MeasureKind::Abstain;
}

/// nullopt where the crontab, which may have it, cannot be read; `why` is then a sentence.
std::optional<desktop::ReminderTimer> timer_that_is_set(std::string& why) {
    try {
        return desktop::reminder_timer();
    } catch (const std::runtime_error& error) {
        why = error.what();
        return std::nullopt;
    }
}

std::string_view name_of(desktop::ReminderTimer timer) {
    switch (timer) {
    case desktop::ReminderTimer::Systemd:
        return "systemd";
    case desktop::ReminderTimer::Cron:
        return "cron";
    case desktop::ReminderTimer::None:
        break;
    }
    return "none";
}

void print_json(Session& session) {
    Json all = Json::array();
    for (const HabitRecord* record : session.app().journal().habits())
        if (is_reminded(record->habit))
            all.push_back({{"id", to_text(record->habit.id)},
                           {"name", record->habit.name},
                           {"remind", times_of(record->habit)},
                           {"remind_text", record->habit.remind_text}});
    const auto& quiet = session.app().journal().settings().quiet_hours;
    std::string why;
    const auto timer = timer_that_is_set(why);
    print(session.out(), {{"timer", timer ? name_of(*timer) : "unknown"},
                          {"quiet_hours", quiet ? Json(to_text(*quiet)) : Json(nullptr)},
                          {"reminders", all}});
}

void print_words(Session& session) {
    std::ostream& out = session.out();
    bool has_any = false;
    for (const HabitRecord* record : session.app().journal().habits()) {
        const Habit& habit = record->habit;
        if (!is_reminded(habit))
            continue;
        has_any = true;
        out << fmt::format("{}  {}{}\n", habit.name, fmt::join(times_of(habit), "  "),
                           habit.remind_text.empty() ? "" : fmt::format("  \"{}\"", habit.remind_text));
    }
    if (!has_any)
        out << "No habit has reminders. `kept edit HABIT --remind 21:00` sets one.\n";
    if (const auto& quiet = session.app().journal().settings().quiet_hours)
        out << fmt::format("Quiet hours: {}\n", to_text(*quiet));
    std::string why;
    if (const auto timer = timer_that_is_set(why); !timer)
        out << fmt::format("While Kept is closed: not known. {}\n", why);
    else if (*timer == desktop::ReminderTimer::None)
        out << "While Kept is closed: none. `kept reminders enable` sets that up.\n";
    else
        out << fmt::format("While Kept is closed: by {}.\n", name_of(*timer));
}

int enable(Session& session) {
    const auto timer = desktop::enable_reminder_timer(desktop::this_program(), named_log(session));
    session.out() << fmt::format("Reminders come while Kept is closed too, started by {}.\n", name_of(timer));
    return 0;
}

int disable(Session& session) {
    session.out() << (desktop::disable_reminder_timer()
                          ? "Reminders come only while Kept is open.\n"
                          : "Nothing was set up; reminders come only while Kept is open.\n");
    return 0;
}

int list(Session& session, bool as_json) {
    as_json ? print_json(session) : print_words(session);
    return 0;
}

struct Options {
    bool as_json = false;
    int (*verb)(Session&) = nullptr;
};

} // namespace

void add_reminders(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax reminders = cli.add_subcommand("reminders", "When you are reminded, and whether also while Kept is closed");
    reminders.add_flag("--json", options->as_json, "as JSON");
    reminders.footer("Set them with: kept edit HABIT --remind 21:00 --remind mon,wed@08:00\n"
                     "               kept edit HABIT --remind-text \"Fresh air?\"    what a notification says\n"
                     "               kept set quiet_hours 22:00-07:00              they wait for its end");
    reminders.add_subcommand("enable", "Show them while Kept is closed, by a systemd timer or cron")
        .callback([options] { options->verb = enable; });
    reminders.add_subcommand("disable", "Show them only while Kept is open").callback([options] {
        options->verb = disable;
    });
    reminders.callback([options, &action] { // comes after those of its own commands
        action = [options](Session& session) {
            return options->verb != nullptr ? options->verb(session) : list(session, options->as_json);
        };
    });
    cli.add_subcommand("remind", "Show the reminders that are due and wait ten minutes for an answer")
        .callback([&action] { action = remind; });
}

} // namespace kept::cli
