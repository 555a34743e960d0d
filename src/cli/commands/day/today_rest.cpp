#include "cli/commands/day/today_rest.hpp"

#include "domain/goals/describe.hpp"
#include "journal/derived/goal_input.hpp"
#include "journal/describe.hpp"
#include "ui/screens/badges/badges_view.hpp"

#include <fmt/format.h>

namespace kept::cli {
namespace {

void write_promises(Session& session) {
    App& app = session.app();
    for (const Promise* promise : app.journal().promises().all())
        if (promise->is_open()) {
            session.out() << fmt::format("Open promise{}: {}{}.\n",
                                         is_past_due(promise->due(), session.now()) ? ", overdue" : "", promise->text,
                                         due_text(promise->due(), app.today()));
        }
}

void write_goals(Session& session) {
    const Journal& journal = session.app().journal();
    const Day today = session.app().today();
    Achievements& achievements = session.achievements();
    for (std::size_t i = 0; i < achievements.goals().size(); ++i) {
        const TrackedGoal& one = achievements.goals()[i];
        if (one.goal.dropped || one.status.reached)
            continue;
        const HabitRecord& record = *journal.find_habit(one.goal.habit);
        const GoalWords words = goal_words(record, one.goal.terms());
        session.out() << fmt::format("Goal, {}: {}. {}\n", record.habit.name, describe(one.goal.terms(), words, today),
                                     describe(one.goal, one.status, achievements.forecast(journal, i), words, today));
    }
}

void write_badge(Session& session) {
    const Achievements& achievements = session.achievements();
    if (const auto next = ui::next_badge(achievements))
        session.out() << fmt::format("Next badge: {}, {}.\n", achievements.badges()[*next].name,
                                     achievements.badge_statuses()[*next].left);
}

} // namespace

void write_rest_of_today(Session& session) {
    write_promises(session);
    write_goals(session);
    write_badge(session);
}

} // namespace kept::cli
