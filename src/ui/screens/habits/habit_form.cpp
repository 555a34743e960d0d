#include "ui/screens/habits/habit_form.hpp"

#include "domain/measures/measure.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/habits/habit_look_fields.hpp"
#include "ui/screens/habits/habit_preview.hpp"
#include "ui/screens/habits/habit_rule_fields.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/form.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kept::ui {
namespace {

// In points.
constexpr double dialog_width = 860;
constexpr double dialog_height = 740;
constexpr double two_columns_from = 640;
constexpr double column_gap = 32;

std::string_view name_of(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::Count:
        return "An amount";
    case MeasureKind::Duration:
        return "Minutes spent";
    case MeasureKind::Arrival:
        return "Arrivals, in minutes late";
    case MeasureKind::Promise:
        return "Promises";
    case MeasureKind::Candour:
        return "Honesty, day by day";
    case MeasureKind::Calm:
        return "Calm, and hard moments";
    case MeasureKind::Abstain:
        return "Leaving something be";
    case MeasureKind::YesNo:
    default:
        return "Yes or no";
    }
}

void draw_measure(Ui& ui, HabitDraft& draft, FormColumn& form) {
    const Rect place = form.row("What is recorded");
    if (draft.edits) {
        draw_text(ui, place, Type::BodyStrong, ui.theme.ink, name_of(draft.measure));
        return;
    }
    std::vector<MenuItem> items;
    for (const Measure* measure : all_measures())
        items.push_back({.id = measure->id,
                         .label = name_of(measure->kind),
                         .icon = icons::named(measure->icon),
                         .picked = measure->kind == draft.measure});
    const auto picked = dropdown(ui, draft.menu, "habit/measure", place, items);
    if (!picked)
        return;
    const bool had_default_icon = draft.icon == "star" || draft.icon == measure_of(draft.measure).icon;
    draft.measure = all_measures()[*picked]->kind;
    draft.asks_daily = draft.measure != MeasureKind::Abstain;
    if (had_default_icon)
        draft.icon = measure_of(draft.measure).icon;
    if (draft.measure == MeasureKind::Abstain && draft.schedule != ScheduleKind::Weekdays)
        draft.schedule = ScheduleKind::Daily;
}

void draw_reminders(Ui& ui, HabitDraft& draft, FormColumn& form) {
    if (draft.measure == MeasureKind::Abstain) // one not to do something keeps it in mind
        return;
    text_field(ui, "habit/reminders", form.row("Reminders"), draft.reminders, {.hint = "21:00 mon,wed@08:00"});
    if (!parse_reminder_times(draft.reminders))
        draw_text(ui, form.plain(18), Type::Caption, ui.theme.ink,
                  "Times like 21:00 or mon,wed@08:00, a blank between");
    if (!draft.reminders.empty())
        text_field(ui, "habit/remind-text", form.row("What a reminder says; others may see it"), draft.remind_text,
                   {.hint = "Your 21:00 question is open in Kept"});
}

void draw_meaning(Ui& ui, const ScreenInput& input, HabitDraft& draft, FormColumn& form) {
    if (draft.wants_focus) {
        focus_field(ui, "habit/name");
        draft.wants_focus = false;
    }
    text_field(ui, "habit/name", form.row("Name"), draft.name, {.hint = "Evening walk"});
    text_field(ui, "habit/question", form.row("Question"), draft.question,
               {.hint = measure_of(draft.measure).default_question});
    draw_measure(ui, draft, form);
    draw_rule_fields(ui, draft, form, input.journal.settings().first_weekday);
    draw_reminders(ui, draft, form);
}

void draw_rest(Ui& ui, const ScreenInput& input, HabitDraft& draft, FormColumn& form) {
    draw_look_fields(ui, draft, form);
    text_field(ui, "habit/cue", form.row("Cue"), draft.cue, {.hint = "When …, I will …"});
    text_field(ui, "habit/why", form.row("Why"), draft.why, {.hint = "What it is for, and for whom"});
    text_field(ui, "habit/group", form.row("Group on Today"), draft.group, {.hint = "Morning, At work, …"});
    const CalendarRange range{first_sane_day(), input.today, input.today, input.journal.settings().first_weekday};
    if (const auto picked =
            date_field(ui, draft.calendar, "habit/first", form.row("First day"), draft.first_day, range))
        draft.first_day = *picked;
}

/// A person has one habit of promises: returns it, or nullptr if this one may be added.
const HabitRecord* habit_in_its_place(const ScreenInput& input, const HabitDraft& draft) {
    return !draft.edits && draft.measure == MeasureKind::Promise ? input.journal.promise_habit() : nullptr;
}

/// Describes the effect of the change of the rule, before it is saved.
std::string rule_sentence(const ScreenInput& input, const HabitDraft& draft) {
    if (const HabitRecord* record = habit_in_its_place(input, draft))
        return fmt::format("All promises go to one habit, and “{}” is it.", record->habit.name);
    const Rule next = rule_of(draft);
    if (draft.schedule == ScheduleKind::Weekdays && draft.weekdays == 0)
        return "Choose at least one day of the week.";
    if (!is_exact_amount(draft.amount))
        return "An amount has at most six decimal places.";
    const std::string due = measure_of(draft.measure).has_schedule ? "Due " + describe(next.schedule) + "." : "";
    const HabitRecord* record = draft.edits ? input.journal.find_habit(*draft.edits) : nullptr;
    if (record == nullptr)
        return due;
    if (next == record->habit.rule_on(input.today)) // an anchor that was not picked is the one that holds
        return due;
    const std::int64_t now = input.services.now_ms ? input.services.now_ms() : std::numeric_limits<std::int64_t>::max();
    const auto from = earliest_day_of_rule(input.journal, *record, next, input.today, now);
    if (!from)
        return due;
    return due + (*from == input.today ? " The new rule holds from today on."
                                       : " The new rule holds from tomorrow on; what was keeps its own.");
}

bool can_save(const ScreenInput& input, const HabitDraft& draft) {
    if (draft.name.find_first_not_of(" \t") == std::string::npos)
        return false;
    if (draft.schedule == ScheduleKind::Weekdays && draft.weekdays == 0)
        return false;
    if (!is_exact_amount(draft.amount))
        return false;
    if (draft.measure != MeasureKind::Abstain && !parse_reminder_times(draft.reminders))
        return false;
    if (habit_in_its_place(input, draft) != nullptr)
        return false;
    const HabitRecord* record = draft.edits ? input.journal.find_habit(*draft.edits) : nullptr;
    return record == nullptr || !changes_of(draft, record->habit, input.today).is_empty();
}

void save(const ScreenInput& input, HabitDraft& draft) {
    if (const HabitRecord* record = draft.edits ? input.journal.find_habit(*draft.edits) : nullptr)
        input.ask(EditHabit{record->habit.id, changes_of(draft, record->habit, input.today)});
    else
        input.ask(AddHabits{{fields_of(draft)}});
    draft = {};
}

void draw_fields(Ui& ui, const ScreenInput& input, HabitDraft& draft, Rect body) {
    ScrollArea scroll(ui, "habit/scroll", {body.left - ui.px(8), body.top, body.right + ui.px(16), body.bottom});
    Rect content = scroll.content();
    content.left = body.left;
    content.right = body.right - ui.px(4);
    content.cut_top(ui.px(4));
    content.bottom = content.top + 1e6F;
    const Rect preview = content.cut_top(ui.px(preview_height));
    draw_habit_preview(ui, input, draft, preview);
    content.cut_top(ui.px(12));
    const std::string sentence = rule_sentence(input, draft);
    content.cut_top(draw_paragraph(ui, content.min(), content.width(), Type::Caption, ui.theme.soft, sentence) +
                    ui.px(12));
    const float used = content.top - scroll.content().top;
    const bool in_two = body.width() > ui.px(two_columns_from);
    const float width = in_two ? std::floor((content.width() - ui.px(column_gap)) / 2) : content.width();
    FormColumn left(ui, content.with_width(width));
    draw_meaning(ui, input, draft, left);
    Rect other = in_two ? Rect{content.right - width, content.top, content.right, content.bottom}
                        : Rect{content.left, content.top + left.used(), content.right, content.bottom};
    FormColumn right(ui, other);
    draw_rest(ui, input, draft, right);
    const float height = in_two ? std::max(left.used(), right.used()) : left.used() + right.used();
    scroll.set_height(used + height + ui.px(8));
}

} // namespace

void draw_habit_form(Ui& ui, const ScreenInput& input, HabitDraft& draft) {
    Modal modal(ui, "habit", draft.edits ? "Change the habit" : "A new habit", dialog_width, dialog_height);
    draw_fields(ui, input, draft, modal.body());
    const bool wants_close = modal.wants_close();
    if (modal.main_button(draft.edits ? "Save" : "Add the habit", can_save(input, draft)))
        save(input, draft);
    else if (modal.side_button("cancel", "Cancel") || wants_close)
        draft = {};
}

} // namespace kept::ui
