#include "ui/screens/habits/habit_preview.hpp"

#include "ui/screens/today/card.hpp"

namespace kept::ui {

void draw_habit_preview(Ui& ui, const ScreenInput& input, const HabitDraft& draft, Rect rect) {
    const Habit habit = preview_of(draft);
    HabitCard card{.path = "habit/preview",
                   .name = habit.name,
                   .question = habit.question,
                   .icon = habit.icon,
                   .colour = habit.colour,
                   .measure = habit.measure,
                   .unit = habit.measure == MeasureKind::Duration ? "min" : habit.unit,
                   .target = habit.rules.front().rule.target,
                   .summary = {},
                   .note = {}};
    card.week.fill(DayMark::None);
    if (habit.measure == MeasureKind::Promise)
        card.promises = {{{}, {}, false}};
    TodayState state;
    RequestQueue ignored;
    const ScreenInput deaf{input.journal, input.series, input.achievements, input.today, ignored, input.services};
    TodayActions actions(deaf, state);
    CardContext context{ui, card, actions, state, false, ui.theme.accent(card.colour)};
    const bool was_inert = ui.is_inert;
    ui.is_inert = true;
    draw_habit_card(context, rect);
    ui.is_inert = was_inert;
}

} // namespace kept::ui
