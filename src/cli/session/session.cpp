#include "cli/session/session.hpp"

#include "cli/session/habit_lookup.hpp"

#include <fmt/format.h>

#include <istream>
#include <utility>

namespace kept::cli {
namespace {

std::optional<Day> day_of(const std::string& today) {
    if (today.empty())
        return std::nullopt;
    const auto day = parse_day(today);
    if (!day)
        throw UsageError(fmt::format("--today takes a date like 2026-11-23, not \"{}\".", today));
    return day;
}

} // namespace

Session::Session(Environment& environment, const GlobalOptions& options)
    : shell::Session(environment, {options.db, day_of(options.today)}) {}

std::optional<std::string> Session::ask(std::string_view prompt) {
    out() << prompt << std::flush;
    std::string line;
    return std::getline(environment().in, line) ? std::optional(std::move(line)) : std::nullopt;
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
