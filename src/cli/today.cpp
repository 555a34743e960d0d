#include "cli/commands.hpp"
#include "cli/json_out.hpp"
#include "domain/measures/measure.hpp"
#include "domain/streak.hpp"

#include <fmt/format.h>

#include <cmath>
#include <memory>

namespace kept::cli {
namespace {

/// One habit's line of today.
struct Line {
    const Habit* habit;
    DayState state;
    bool is_due;
    int streak;
    StreakUnit unit;
    std::string timer; ///< "  timer: 12 min" while one runs
};

std::string timer_of(App& app, const HabitId& habit) {
    const RunningTimer* timer = app.journal().timers().find(habit);
    return timer == nullptr ? "" : fmt::format("  timer: {}", minutes_text(timer->minutes(app.author().unix_ms)));
}

std::vector<Line> lines_of(App& app) {
    std::vector<Line> lines;
    const Day today = app.today();
    for (const HabitRecord* record : app.journal().habits()) {
        const HabitSeries& series = app.series().of(app.journal(), *record, today);
        if (record->habit.archived || !series.holds(today))
            continue;
        const DayState& state = series.at(today);
        const auto streak = current_streak(series);
        const bool is_due = state.outcome != Outcome::NotDue || !measure_of(record->habit.measure).has_schedule;
        lines.push_back({&record->habit, state, is_due, streak ? streak->length : 0,
                         streak ? streak->unit : StreakUnit::Days, timer_of(app, record->habit.id)});
    }
    return lines;
}

Json to_json(const std::vector<Line>& lines, const Standing& standing, Day today) {
    Json habits = Json::array();
    for (const Line& line : lines)
        habits.push_back({{"id", to_text(line.habit->id)},
                          {"name", line.habit->name},
                          {"measure", measure_of(line.habit->measure).id},
                          {"due", line.is_due},
                          {"outcome", to_text(line.state.outcome)},
                          {"streak", line.streak},
                          {"strength", line.state.strength}});
    return {{"today", to_text(today)},
            {"level", standing.level().number},
            {"xp", standing.points()},
            {"xp_today", standing.points_on(today)},
            {"habits", habits}};
}

std::string_view mark_of(const DayState& state) {
    switch (state.outcome) {
    case Outcome::Kept:
        return "kept";
    case Outcome::Missed:
        return "answered no";
    case Outcome::Partial:
        return "in part";
    case Outcome::Skipped:
        return "skipped";
    case Outcome::Implied:
        return "covered";
    case Outcome::NotDue:
    case Outcome::Unknown:
        return "open";
    }
    return "";
}

void print_lines(std::ostream& out, const std::vector<Line>& lines, const Standing& standing, Day today) {
    const Level level = standing.level();
    out << fmt::format("{}  level {}, {} of {} points\n", to_long_text(today), level.number, level.into, level.needed);
    if (lines.empty())
        out << "There are no habits yet. `kept add NAME` makes one.\n";
    for (const Line& line : lines)
        if (line.is_due || line.state.answered || !line.timer.empty())
            out << fmt::format("  {:<12} {:>3.0f} %  streak {:<9} {}{}\n", mark_of(line.state),
                               std::round(line.state.strength * 100), length_text(line.streak, line.unit),
                               line.habit->name, line.timer);
}

} // namespace

void add_today(Syntax cli, Action& action) {
    auto as_json = std::make_shared<bool>(false);
    Syntax today = cli.add_subcommand("today", "Where today stands");
    today.add_flag("--json", *as_json, "as JSON");
    today.callback([as_json, &action] {
        action = [as_json](Session& session) {
            const Day day = session.app().today();
            const std::vector<Line> lines = lines_of(session.app());
            if (*as_json)
                print(session.out(), to_json(lines, session.standing(), day));
            else
                print_lines(session.out(), lines, session.standing(), day);
            return 0;
        };
    });
}

} // namespace kept::cli
