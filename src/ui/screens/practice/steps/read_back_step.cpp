#include "domain/contact_gate.hpp"
#include "journal/practices/practice_entry.hpp"
#include "ui/screens/habit_menu.hpp"
#include "ui/screens/practice/state/read_entry.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

namespace kept::ui {
namespace {

/// The habits that what is written says something about.
std::vector<const HabitRecord*> habits_spoken_of(const StepContext& context) {
    std::vector<const HabitRecord*> found;
    for (const HabitRecord* record : context.input.journal.habits()) {
        const Habit& habit = record->habit;
        const bool is_limit = habit.measure != MeasureKind::Abstain && habit.is_less_better(context.input.today);
        if (!habit.archived && habit.first_day <= context.input.today && !is_limit &&
            entry_of_practice(context.flow.answers, habit))
            found.push_back(record);
    }
    return found;
}

float draw_counts_for(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    const auto habits = habits_spoken_of(context);
    if (habits.empty())
        return 0;
    Rect rest = area;
    rest.cut_top(ui.px(10));
    draw_text(ui, rest.cut_top(ui.px(22)), Type::Caption, ui.theme.soft, "Count it as today’s check-in of");
    HabitMenu menu(context.ui, habits, context.flow.counts_for,
                   MenuItem{.id = "none", .label = "No habit", .picked = !context.flow.counts_for});
    const Rect place = rest.cut_top(ui.px(38)).with_width(std::min(area.width(), ui.px(280)));
    if (const auto picked = dropdown(ui, context.flow.menu, "practice/counts-for", place, menu.items())) {
        const HabitRecord* record = menu.habit_at(*picked);
        context.flow.counts_for = record == nullptr ? std::nullopt : std::optional(record->habit.id);
    }
    rest.cut_top(ui.px(8));
    return rest.top - area.top;
}

} // namespace

float draw_read_back_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    Rect rest = area;
    const bool is_open = may_reach_out(context.input.journal.settings().contact);
    const PracticeAnswers shown =
        is_open ? context.flow.answers : without_outreach(context.practice, context.flow.answers);
    rest.cut_top(draw_answers(ui, "practice/answers", &context.practice, shown, rest));
    rest.cut_top(draw_counts_for(context, rest));
    return rest.top - area.top;
}

} // namespace kept::ui
