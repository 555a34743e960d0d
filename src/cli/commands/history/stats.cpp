#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "journal/derived/journal_insights.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

constexpr int figures_days = 30;

Json streak_json(const Streak& streak) {
    return {{"start", to_text(streak.start)}, {"end", to_text(streak.end)}, {"length", streak.length}};
}

Json streak_json(const std::optional<Streak>& streak) {
    return streak ? streak_json(*streak) : Json(nullptr);
}

Json reliability_json(const Reliability& r) {
    return {{"kept", r.kept}, {"due", r.due}, {"low", r.low}, {"high", r.high}};
}

Json days_json(const HabitSeries& series, Json& strength) {
    Json outcomes = Json::array();
    for (std::size_t i = 0; i < series.days.size(); ++i) {
        const DayState& state = series.days[i];
        const std::string day = to_text(series.first + static_cast<int>(i));
        const bool has_value = state.answered && state.outcome != Outcome::Skipped;
        outcomes.push_back({{"day", day},
                            {"outcome", to_text(state.outcome)},
                            {"answered", state.answered},
                            {"value", has_value ? Json(state.value.number()) : Json(nullptr)},
                            {"backfilled", state.backfilled}});
        strength.push_back({{"day", day}, {"value", state.strength}});
    }
    return outcomes;
}

Json side_json(const InsightSide& side) {
    return {{"figure", side.figure}, {"n", side.n}};
}

/// Those of the whole journal that speak of this habit: the correction is for all questions put to the journal.
Json insights_json(Session& session, const HabitRecord& record) {
    Json all = Json::array();
    App& app = session.app();
    for (const JournalInsight& one : insights_of(app.journal(), app.series(), app.today()))
        if (one.habit == record.habit.id || one.other == record.habit.id)
            all.push_back({{"id", one.insight.id},
                           {"sentence", one.insight.sentence},
                           {"here", side_json(one.insight.here)},
                           {"elsewhere", side_json(one.insight.elsewhere)},
                           {"p", one.insight.p},
                           {"questions", one.insight.tests},
                           {"from", to_text(one.insight.from)},
                           {"to", to_text(one.insight.to)},
                           {"since", one.insight.since ? Json(to_text(*one.insight.since)) : Json(nullptr)}});
    return all;
}

Json to_json(Session& session, const HabitRecord& record, const HabitSeries& series) {
    const Day today = session.app().today();
    const auto streaks = streaks_of(series);
    Json strength = Json::array();
    Json outcomes = days_json(series, strength);
    Json all_streaks = Json::array();
    for (const Streak& streak : streaks)
        all_streaks.push_back(streak_json(streak));
    Json figures = Json::object();
    for (const Figure& figure :
         headline_figures(session.app().journal(), record, series, today - (figures_days - 1), today))
        figures[std::string(figure.id)] = figure.value;
    return {
        {"habit", record.habit.name},
        {"today", to_text(today)},
        {"outcomes", outcomes},
        {"strength", strength},
        {"streaks", all_streaks},
        {"current_streak", streak_json(current_streak(series))},
        {"best_streak", streak_json(best_streak(streaks))},
        {"reliability",
         {{"30", reliability_json(reliability_of(series, 30))}, {"90", reliability_json(reliability_of(series, 90))}}},
        {"figures", figures},
        {"insights", insights_json(session, record)}};
}

std::string streak_text(const std::optional<Streak>& streak) {
    return streak ? fmt::format("{}, {} to {}", length_text(streak->length, streak->unit), to_text(streak->start),
                                to_text(streak->end))
                  : std::string("none");
}

void print_text(Session& session, const HabitRecord& record, const HabitSeries& series) {
    const Day today = session.app().today();
    const Reliability month = reliability_of(series, 30);
    session.out() << fmt::format("{}\n  strength      {:.1f} %\n  last 30 days  {} of {}, likely {:.0f} to {:.0f} %\n"
                                 "  streak        {}\n  best streak   {}\n",
                                 record.habit.name, series.settled_strength_on(today) * 100, month.kept, month.due,
                                 month.low * 100, month.high * 100, streak_text(current_streak(series)),
                                 streak_text(best_streak(streaks_of(series))));
    for (const Figure& figure :
         headline_figures(session.app().journal(), record, series, today - (figures_days - 1), today))
        session.out() << fmt::format("  {}: {}\n", figure.label, figure.text);
    App& app = session.app();
    for (const JournalInsight& one : insights_of(app.journal(), app.series(), today))
        if (one.habit == record.habit.id || one.other == record.habit.id)
            session.out() << fmt::format("  {}\n", one.insight.sentence);
}

} // namespace

void add_stats(Syntax cli, Action& action) {
    auto habit = std::make_shared<std::string>();
    auto as_json = std::make_shared<bool>(false);
    Syntax stats = cli.add_subcommand("stats", "A habit's days, strength, streaks and figures");
    stats.add_option("HABIT", *habit, "name or id").required();
    stats.add_flag("--json", *as_json, "as JSON");
    stats.callback([habit, as_json, &action] {
        action = [habit, as_json](Session& session) {
            const HabitRecord& record = session.habit(*habit);
            App& app = session.app();
            const HabitSeries& series = app.series().of(app.journal(), record, app.today());
            if (*as_json)
                print(session.out(), to_json(session, record, series));
            else
                print_text(session, record, series);
            return 0;
        };
    });
}

} // namespace kept::cli
