#include "cli/commands/commands.hpp"
#include "cli/commands/day/today_rest.hpp"
#include "cli/commands/day/today_text.hpp"
#include "cli/commands/json_out.hpp"
#include "domain/measures/measure.hpp"
#include "domain/series/streak.hpp"

#include <algorithm>
#include <memory>

namespace kept::cli {
namespace {

struct Options {
    bool as_json = false;
    bool is_plain = false;
};

std::vector<DayState> week_of(const HabitSeries& series, Day today) {
    constexpr int days = 7;
    std::vector<DayState> week;
    for (int back = days - 1; back >= 0; --back)
        if (series.holds(today - back))
            week.push_back(series.at(today - back));
    return week;
}

std::string timer_of(App& app, const HabitId& habit) {
    const RunningTimer* timer = app.journal().timers().find(habit);
    return timer == nullptr ? "" : minutes_text(timer->minutes(app.author().unix_ms));
}

std::vector<TodayLine> lines_of(App& app) {
    std::vector<TodayLine> lines;
    const Day today = app.today();
    for (const HabitRecord* record : app.journal().habits()) {
        const HabitSeries& series = app.series().of(app.journal(), *record, today);
        if (record->habit.archived || !series.holds(today))
            continue;
        const DayState& state = series.at(today);
        const auto streak = current_streak(series);
        const bool is_due = state.outcome != Outcome::NotDue || !measure_of(record->habit.measure).has_schedule;
        lines.push_back({&record->habit, state, series.settled_strength_on(today),
                         counts_as_answered(series, record->habit, today), is_due, streak ? streak->length : 0,
                         streak ? streak->unit : StreakUnit::Days, timer_of(app, record->habit.id),
                         week_of(series, today)});
    }
    return lines;
}

/// Why nothing is listed.
std::string without_lines(const Journal& journal) {
    if (journal.habits().empty())
        return "There are no habits yet. `kept add NAME` makes one.";
    if (std::ranges::all_of(journal.habits(), [](const HabitRecord* r) { return r->habit.archived; }))
        return "All habits are in the archive. `kept resume HABIT` takes one up again.";
    return "No habit has begun yet.";
}

Json to_json(const std::vector<TodayLine>& lines, const Achievements& achievements, Day today) {
    Json habits = Json::array();
    for (const TodayLine& line : lines)
        habits.push_back({{"id", to_text(line.habit->id)},
                          {"name", line.habit->name},
                          {"measure", measure_of(line.habit->measure).id},
                          {"due", line.is_due},
                          {"outcome", to_text(line.state.outcome)},
                          {"streak", line.streak},
                          {"strength", line.strength}});
    return {{"today", to_text(today)},
            {"level", achievements.level().number},
            {"xp", achievements.points()},
            {"xp_today", achievements.points_on(today)},
            {"habits", habits}};
}

int show_today(Session& session, const Options& options) {
    App& app = session.app();
    const std::vector<TodayLine> lines = lines_of(app);
    const TodayStyle style{.without_lines = without_lines(app.journal()),
                           .in_colour = session.environment().out_takes_colour,
                           .shows_streaks = app.journal().settings().show_streaks};
    if (options.as_json) {
        print(session.out(), to_json(lines, session.achievements(), app.today()));
        return 0;
    }
    if (options.is_plain)
        write_today(session.out(), lines, session.achievements(), app.today(), style);
    else
        draw_today(session.out(), lines, session.achievements(), app.today(), style);
    write_rest_of_today(session);
    return 0;
}

} // namespace

void add_today(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax today = cli.add_subcommand("today", "Where today stands: strength, the last seven days, streaks");
    today.add_flag("--json", options->as_json, "as JSON");
    today.add_flag("--plain", options->is_plain, "in sentences, for a screen reader");
    today.callback(
        [options, &action] { action = [options](Session& session) { return show_today(session, *options); }; });
}

} // namespace kept::cli
