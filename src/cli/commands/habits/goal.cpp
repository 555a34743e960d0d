#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "domain/goals/describe.hpp"
#include "journal/derived/goal_input.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::string on;
    std::string id;
    std::optional<double> target;
    std::string by;
    bool as_json = false;
};

/// People type shares in percent.
double to_domain(double target, GoalMetric on) {
    return is_in_percent(on) ? target / 100 : target;
}

Json to_people(std::optional<double> value, GoalMetric on) {
    if (!value)
        return nullptr;
    return is_in_percent(on) ? *value * 100 : *value;
}

const TrackedGoal& find_goal(Session& session, const std::string& id) {
    const TrackedGoal* found = nullptr;
    for (const TrackedGoal& one : session.achievements().goals()) {
        if (id.empty() || (to_text(one.goal.id) != id && !short_text(one.goal.id).ends_with(id)))
            continue;
        if (found != nullptr)
            throw CommandError(fmt::format("Several goals have an id that ends in {}; give all of it.", id));
        found = &one;
    }
    if (found == nullptr)
        throw CommandError(fmt::format("There is no goal {}; see kept goals.", id));
    return *found;
}

Json to_json(Session& session, std::size_t index) {
    Achievements& achievements = session.achievements();
    const TrackedGoal& one = achievements.goals()[index];
    const GoalTerms& terms = one.goal.terms();
    const auto& forecast = achievements.forecast(session.app().journal(), index);
    Json json{{"id", to_text(one.goal.id)},
              {"habit", to_text(one.goal.habit)},
              {"on", to_text(terms)},
              {"target", to_people(terms.target, terms.on)},
              {"by", to_text(terms.by)},
              {"start", to_people(one.status.start, terms.on)},
              {"now", to_people(one.status.now, terms.on)},
              {"pace", to_people(one.status.pace, terms.on)},
              {"state", to_text(one.status.state)},
              {"forecast", nullptr},
              {"reached", one.status.reached ? Json(to_text(*one.status.reached)) : Json(nullptr)}};
    if (forecast)
        json["forecast"] = {{"low", to_people(forecast->low, terms.on)},
                            {"mid", to_people(forecast->mid, terms.on)},
                            {"high", to_people(forecast->high, terms.on)},
                            {"chance", forecast->chance}};
    return json;
}

std::string to_line(Session& session, std::size_t index) {
    const Day today = session.app().today();
    const Journal& journal = session.app().journal();
    const TrackedGoal& one = session.achievements().goals()[index];
    const HabitRecord& record = *journal.find_habit(one.goal.habit);
    const GoalWords words = goal_words(record, one.goal.terms());
    return fmt::format("{}  {}: {}\n          {}\n", short_text(one.goal.id), record.habit.name,
                       describe(one.goal.terms(), words, today),
                       describe(one.goal, one.status, session.achievements().forecast(journal, index), words, today));
}

int list_goals(Session& session, bool as_json) {
    Json all = Json::array();
    for (std::size_t i = 0; i < session.achievements().goals().size(); ++i)
        if (as_json)
            all.push_back(to_json(session, i));
        else
            session.out() << to_line(session, i);
    if (as_json)
        print(session.out(), all);
    else if (session.achievements().goals().empty())
        session.out() << "No goals yet: kept goal set HABIT strength 80 --by 2027-03-01\n";
    return 0;
}

void add_set(Syntax goal, const std::shared_ptr<Options>& options, Action& action) {
    Syntax set = goal.add_subcommand("set", "Set a goal on one of a habit's own measures");
    set.add_option("HABIT", options->habit, "name or id").required();
    set.add_option("ON", options->on,
                   "reliability or strength (both in percent), streak, sum, or a figure of kept stats")
        .required()
        .suggests({"reliability", "strength", "streak", "sum"});
    set.add_option("N", options->target, "how much").required();
    set.add_option("--by", options->by, "the day by which it is to be reached").required();
    set.footer("For example:\n"
               "  kept goal set \"On time\" reliability 90 --by 2027-03-01");
    set.callback([options, &action] {
        action = [options](Session& session) {
            GoalTerms terms = terms_on_metric(options->on);
            terms.target = to_domain(options->target.value_or(0), terms.on);
            terms.by = session.day_or_today(options->by);
            session.apply(SetGoal{session.habit(options->habit).habit.id, terms});
            return 0;
        };
    });
}

void add_change(Syntax goal, const std::shared_ptr<Options>& options, Action& action) {
    Syntax change = goal.add_subcommand("change", "Change how much, or by when; the line that was stays visible");
    change.add_option("ID", options->id, "its id, or the end of it (kept goals)").required();
    change.add_option("--target", options->target, "how much");
    change.add_option("--by", options->by, "by when");
    change.callback([options, &action] {
        action = [options](Session& session) {
            const Goal& changed = find_goal(session, options->id).goal;
            ChangeGoal command{.goal = changed.id, .target = {}, .by = {}};
            if (options->target)
                command.target = to_domain(*options->target, changed.terms().on);
            if (!options->by.empty())
                command.by = session.day_or_today(options->by);
            session.apply(command);
            return 0;
        };
    });
}

/// A command that needs no more than the goal.
template <typename OfGoal>
void add_for_id(Syntax command, const std::shared_ptr<Options>& options, Action& action) {
    command.add_option("ID", options->id, "its id, or the end of it (kept goals)").required();
    command.callback([options, &action] {
        action = [options](Session& session) {
            session.apply(OfGoal{find_goal(session, options->id).goal.id});
            return 0;
        };
    });
}

} // namespace

void add_goal(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax goal = cli.add_subcommand("goal", "Set, change or drop a goal");
    goal.require_one_subcommand();
    add_set(goal, options, action);
    add_change(goal, options, action);
    add_for_id<LetGoalWait>(goal.add_subcommand("wait", "Let a goal that rests wait"), options, action);
    add_for_id<DropGoal>(goal.add_subcommand("drop", "Set a goal aside"), options, action);
    Syntax goals = cli.add_subcommand("goals", "Your goals, their pace, and what the last 60 days say of them");
    goals.add_flag("--json", options->as_json, "as JSON");
    goals.callback(
        [options, &action] { action = [options](Session& session) { return list_goals(session, options->as_json); }; });
}

} // namespace kept::cli
