#include "ui/screens/goals/goal_form.hpp"

#include "domain/goals/rest.hpp"
#include "domain/series/series_runs.hpp"
#include "domain/series/streak.hpp"
#include "ui/screens/goals/goal_metrics.hpp"
#include "ui/screens/habit_menu.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/paint_drawing.hpp"
#include "ui/widgets/stepper.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double wide_dialog = 900;
constexpr double wide_height = 520;
constexpr double narrow_height = 560;
constexpr double form_width = 330;
constexpr double field = 38;
constexpr double label = 22;
constexpr double gap = 14;
constexpr int furthest = 3660;

GoalTerms terms_of(const GoalDraft& draft) {
    GoalTerms terms = terms_on_metric(draft.metric);
    terms.target = is_in_percent(terms.on) ? draft.target / 100 : draft.target;
    terms.by = draft.by;
    return terms;
}

void refresh_preview(const ScreenInput& input, GoalDraft& draft, const HabitRecord& record) {
    const GoalTerms terms = terms_of(draft);
    draft.preview.get({record.habit.id, terms}, [&] {
        const Goal* changed = draft.changes ? input.journal.goals().find(*draft.changes) : nullptr;
        return changed != nullptr ? preview_change(input, *changed, terms) : preview_goal(input, record, terms);
    });
}

void choose_metric(const ScreenInput& input, GoalDraft& draft, const HabitRecord& record,
                   const GoalMetricChoice& metric) {
    draft.metric = metric.id;
    draft.target = suggested_target(input, record, metric);
    draft.target_text.clear();
}

void choose_habit(const ScreenInput& input, GoalDraft& draft, const HabitRecord& record) {
    draft.habit = record.habit.id;
    choose_metric(input, draft, record, metric_choices(input, record).front());
}

void draw_label(Ui& ui, Rect& rest, std::string_view text) {
    draw_text(ui, rest.cut_top(ui.px(label)), Type::Caption, ui.theme.soft, text);
}

void draw_habit_choice(Ui& ui, const ScreenInput& input, GoalDraft& draft, Rect& rest) {
    draw_label(ui, rest, "Habit");
    const Rect place = rest.cut_top(ui.px(field));
    std::vector<const HabitRecord*> habits;
    for (const HabitRecord* record : input.journal.habits())
        if (!record->habit.archived || record->habit.id == draft.habit)
            habits.push_back(record);
    HabitMenu menu(ui, habits, draft.habit);
    if (draft.changes) {
        draw_text(ui, place, Type::BodyStrong, ui.theme.ink, input.journal.find_habit(draft.habit)->habit.name);
    } else if (const auto picked = dropdown(ui, draft.menu, "goal/habit", place, menu.items())) {
        choose_habit(input, draft, *menu.habit_at(*picked));
    }
    rest.cut_top(ui.px(gap));
}

void draw_metric_choice(Ui& ui, const ScreenInput& input, GoalDraft& draft, const HabitRecord& record,
                        const std::vector<GoalMetricChoice>& choices, Rect& rest) {
    draw_label(ui, rest, "What");
    const Rect place = rest.cut_top(ui.px(field));
    std::vector<MenuItem> items;
    for (const GoalMetricChoice& choice : choices)
        items.push_back(
            {.id = choice.id, .label = choice.label, .hint = choice.now, .picked = choice.id == draft.metric});
    if (draft.changes) {
        for (const MenuItem& item : items)
            if (item.picked)
                draw_text(ui, place, Type::BodyStrong, ui.theme.ink, item.label);
    } else if (const auto picked = dropdown(ui, draft.menu, "goal/metric", place, items)) {
        choose_metric(input, draft, record, choices[*picked]);
    }
    rest.cut_top(ui.px(gap));
}

void draw_target(Ui& ui, GoalDraft& draft, const GoalMetricChoice& choice, Rect& rest) {
    draw_label(ui, rest, choice.now.empty() ? "How much" : fmt::format("How much (today: {})", choice.now));
    const StepperSpec spec{.step = choice.step, .min = choice.min, .max = choice.max, .unit = choice.unit};
    const Rect place = rest.cut_top(ui.px(field)).with_width(std::min(rest.width(), stepper_width(ui, spec)));
    stepper(ui, "goal/target", place, draft.target, draft.target_text, spec);
    rest.cut_top(ui.px(gap));
}

void draw_by(Ui& ui, const ScreenInput& input, GoalDraft& draft, Rect& rest) {
    draw_label(ui, rest, "By when");
    const CalendarRange range{input.today + 1, input.today + furthest, input.today,
                              input.journal.settings().first_weekday};
    if (const auto picked = date_field(ui, draft.calendar, "goal/by", rest.cut_top(ui.px(field)), draft.by, range))
        draft.by = *picked;
    rest.cut_top(ui.px(8));
    ImVec2 at = rest.min();
    static constexpr std::array<std::pair<const char*, int>, 3> spans{
        {{"30 days", 30}, {"90 days", 90}, {"Half a year", 182}}};
    for (const auto& [words, days] : spans)
        if (button_in_row(
                ui, fmt::format("goal/in-{}", days), at,
                {.label = words, .style = draft.by == input.today + days ? ButtonStyle::Picked : ButtonStyle::Well}))
            draft.by = input.today + days;
    rest.cut_top(ui.px(button_height + gap));
}

void draw_preview(Ui& ui, GoalDraft& draft, const HabitRecord& record, Rect area) {
    draw_well(ui, area);
    ui.mark("goal/preview", area);
    Rect content = area.inset(ui.px(16), ui.px(12));
    draw_text(ui, content.cut_top(ui.px(22)), Type::Caption, ui.theme.soft, "On your own history");
    const float words = paragraph_height(ui, content.width(), Type::Body, draft.preview->chance);
    Rect sentence = content.cut_bottom(words);
    draw_paragraph(ui, sentence.min(), sentence.width(), Type::Body, ui.theme.ink, draft.preview->chance);
    content.cut_bottom(ui.px(10));
    draft.preview->chart.accent = ui.theme.accent(record.habit.colour);
    const auto drawing =
        charts::pace_chart(draft.preview->chart, ui.theme, static_cast<double>(content.width() / ui.scale),
                           static_cast<double>(content.height() / ui.scale), measure_of(ui));
    draw_chart(ui, "goal/preview-chart", drawing, content.min());
}

void send(const ScreenInput& input, GoalDraft& draft) {
    const GoalTerms terms = terms_of(draft);
    if (draft.changes)
        input.ask(ChangeGoal{*draft.changes, terms.target, terms.by});
    else
        input.ask(SetGoal{draft.habit, terms});
    draft = {};
}

} // namespace

void open_goal_form(const ScreenInput& input, GoalDraft& draft, const HabitId& habit) {
    draft = {};
    const HabitRecord* record = input.journal.find_habit(habit);
    for (const HabitRecord* other : input.journal.habits())
        if (record == nullptr && !other->habit.archived)
            record = other;
    if (record == nullptr)
        return;
    draft.is_open = true;
    draft.by = input.today + 90;
    choose_habit(input, draft, *record);
}

void open_goal_change(const ScreenInput& input, GoalDraft& draft, const Goal& goal) {
    const GoalTerms& terms = goal.terms();
    draft = {};
    draft.is_open = true;
    draft.changes = goal.id;
    draft.habit = goal.habit;
    draft.metric = to_text(terms);
    draft.target = is_in_percent(terms.on) ? terms.target * 100 : terms.target;
    draft.by = terms.by;
    const Habit& habit = input.journal.find_habit(goal.habit)->habit;
    const Goal of_unit = with_units(goal, habit);
    if (rest_on(of_unit, habit, input.today) == GoalRest::OtherUnit)
        draft.target = std::ceil(terms.target * nominal_days(of_unit.terms().unit.value_or(StreakUnit::Days)) /
                                 nominal_days(streak_unit_on(habit, input.today)));
}

void draw_goal_form(Ui& ui, const ScreenInput& input, GoalDraft& draft) {
    const HabitRecord* record = input.journal.find_habit(draft.habit);
    if (record == nullptr) {
        draft = {};
        return;
    }
    const std::vector<GoalMetricChoice> choices = metric_choices(input, *record);
    const auto chosen = std::ranges::find(choices, draft.metric, &GoalMetricChoice::id);
    const GoalMetricChoice& metric = chosen == choices.end() ? choices.front() : *chosen;
    refresh_preview(input, draft, *record);
    const bool is_narrow = ui.screen().width() < ui.px(860);
    Modal modal(ui, "goal", draft.changes ? "Change the goal" : "A new goal", is_narrow ? 560 : wide_dialog,
                is_narrow ? narrow_height : wide_height);
    Rect body = modal.body();
    Rect form = is_narrow ? body : body.cut_left(ui.px(form_width));
    draw_habit_choice(ui, input, draft, form);
    draw_metric_choice(ui, input, draft, *record, choices, form);
    draw_target(ui, draft, metric, form);
    draw_by(ui, input, draft, form);
    if (is_narrow) {
        draw_paragraph(ui, form.min(), form.width(), Type::Body, ui.theme.ink, draft.preview->chance, 3);
    } else {
        body.cut_left(ui.px(24));
        draw_preview(ui, draft, *record, body);
    }
    const bool wants_close = modal.wants_close();
    if (modal.main_button(draft.changes ? "Change it" : "Set the goal", !draft.preview->is_met))
        send(input, draft);
    else if (modal.side_button("cancel", "Cancel") || wants_close)
        draft = {};
}

} // namespace kept::ui
