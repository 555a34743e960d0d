#include "ui/screens/habits/habit_rule_fields.hpp"

#include "domain/measures/measure.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/form.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/stepper.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toggle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kept::ui {
namespace {

struct ScheduleChoice {
    ScheduleKind kind;
    std::string_view id;
    std::string_view label;
};

constexpr std::array<ScheduleChoice, 6> schedules{{{ScheduleKind::Daily, "daily", "Every day"},
                                                   {ScheduleKind::Weekdays, "weekdays", "On some days of the week"},
                                                   {ScheduleKind::TimesInWeek, "week", "Some times a week"},
                                                   {ScheduleKind::TimesInMonth, "month", "Some times a month"},
                                                   {ScheduleKind::TimesInDays, "rolling", "Some times in any K days"},
                                                   {ScheduleKind::EveryDays, "every", "Every K days"}}};

void draw_schedule_choice(Ui& ui, HabitDraft& draft, FormColumn& form) {
    std::vector<MenuItem> items;
    std::vector<ScheduleKind> kinds;
    for (const ScheduleChoice& choice : schedules) {
        if (counts_times(choice.kind) && draft.measure == MeasureKind::Abstain)
            continue;
        items.push_back({.id = choice.id, .label = choice.label, .picked = choice.kind == draft.schedule});
        kinds.push_back(choice.kind);
    }
    if (const auto picked = dropdown(ui, draft.menu, "habit/schedule", form.row("When it is due"), items))
        draft.schedule = kinds[*picked];
}

void draw_weekdays(Ui& ui, HabitDraft& draft, FormColumn& form, Weekday first_weekday) {
    ImVec2 at = form.plain(button_height).min();
    for (int i = 0; i < 7; ++i) {
        const int weekday = (static_cast<int>(first_weekday) + i) % 7;
        const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(weekday));
        const bool on = (draft.weekdays & bit) != 0;
        const Rect place = rect_at(at.x, at.y, ui.px(40), ui.px(button_height));
        at.x += ui.px(46);
        if (button(ui, fmt::format("habit/weekday-{}", weekday), place,
                   {.label = short_weekday_name(static_cast<Weekday>(weekday)).substr(0, 2),
                    .style = on ? ButtonStyle::Picked : ButtonStyle::Well}))
            draft.weekdays = static_cast<std::uint8_t>(draft.weekdays ^ bit);
    }
}

void draw_number(Ui& ui, std::string_view id, FormColumn& form, double& value, std::string& text,
                 const StepperSpec& spec) {
    const Rect row = form.plain(36);
    stepper(ui, id, row.with_width(std::min(row.width(), stepper_width(ui, spec))), value, text, spec);
}

/// How many days apart, and one day that is due. A new number counts from a new day.
void draw_every(Ui& ui, HabitDraft& draft, FormColumn& form, Weekday first_weekday) {
    const double days = draft.days;
    draw_number(ui, "habit/days", form, draft.days, draft.days_text, {.min = 2, .max = 365, .unit = "days apart"});
    if (draft.days != days)
        draft.anchor.reset();
    const Day shown = draft.anchor.value_or(draft.first_day);
    const CalendarRange range{first_sane_day(), last_sane_day(), shown, first_weekday};
    if (const auto picked = date_field(ui, draft.anchor_calendar, "habit/anchor", form.row("Starting"), shown, range))
        draft.anchor = *picked;
}

void draw_schedule_numbers(Ui& ui, HabitDraft& draft, FormColumn& form, Weekday first_weekday) {
    switch (draft.schedule) {
    case ScheduleKind::Weekdays:
        return draw_weekdays(ui, draft, form, first_weekday);
    case ScheduleKind::TimesInWeek:
        return draw_number(ui, "habit/times", form, draft.times, draft.times_text,
                           {.min = 1, .max = 6, .unit = "times a week"});
    case ScheduleKind::TimesInMonth:
        return draw_number(ui, "habit/times", form, draft.times, draft.times_text,
                           {.min = 1, .max = 27, .unit = "times a month"});
    case ScheduleKind::TimesInDays:
        draw_number(ui, "habit/times", form, draft.times, draft.times_text, {.min = 1, .max = 30, .unit = "times"});
        return draw_number(ui, "habit/days", form, draft.days, draft.days_text, {.min = 2, .max = 365, .unit = "days"});
    case ScheduleKind::EveryDays:
        return draw_every(ui, draft, form, first_weekday);
    case ScheduleKind::Daily:
        break;
    }
}

/// The usual periods, and the habit's own where it is none of them.
void draw_period(Ui& ui, HabitDraft& draft, FormColumn& form) {
    std::vector<MenuItem> items;
    for (const PeriodChoice& choice : periods())
        items.push_back({.id = choice.id, .label = choice.label, .picked = choice.period == draft.per});
    const std::string own_id = to_text(draft.per);
    const std::string own_label = fmt::format("any {} days", draft.per.days);
    if (std::ranges::none_of(items, &MenuItem::picked))
        items.push_back({.id = own_id, .label = own_label, .picked = true});
    if (const auto picked = dropdown(ui, draft.menu, "habit/per", form.row("In"), items);
        picked && *picked < periods().size())
        draft.per = periods()[*picked].period;
}

void draw_amount(Ui& ui, HabitDraft& draft, FormColumn& form) {
    static constexpr std::array<Segment, 2> directions{Segment{"at-least", "At least"}, Segment{"at-most", "At most"}};
    if (const auto picked =
            segmented(ui, "habit/direction", form.row("How much", 36), directions, draft.at_most ? 1 : 0))
        draft.at_most = *picked == 1;
    const std::string unit = draft.measure == MeasureKind::Duration ? "min" : draft.unit;
    draw_number(ui, "habit/amount", form, draft.amount, draft.amount_text, {.min = 0, .max = 1e6, .unit = unit});
    if (draft.measure == MeasureKind::Count)
        text_field(ui, "habit/unit", form.row("Unit"), draft.unit, {.hint = "pages, glasses, km"});
    if (has_period(draft))
        draw_period(ui, draft, form);
}

void draw_silence(Ui& ui, HabitDraft& draft, FormColumn& form) {
    bool counts_as_kept = draft.unlogged == Unlogged::Kept;
    if (toggle(ui, "habit/unlogged", form.plain(58), "No news is good news", counts_as_kept,
               "Days without a word count as kept; else they wait for one."))
        draft.unlogged = counts_as_kept ? Unlogged::Kept : Unlogged::Unknown;
}

} // namespace

void draw_rule_fields(Ui& ui, HabitDraft& draft, FormColumn& form, Weekday first_weekday) {
    if (measure_of(draft.measure).has_schedule) {
        draw_schedule_choice(ui, draft, form);
        draw_schedule_numbers(ui, draft, form, first_weekday);
    }
    if (sums_amounts(draft.measure))
        draw_amount(ui, draft, form);
    if (draft.measure == MeasureKind::Arrival) {
        const Rect row = form.row("Still on time up to", 36);
        const StepperSpec spec{.step = 1, .min = 0, .max = 240, .unit = "min late"};
        stepper(ui, "habit/grace", row.with_width(std::min(row.width(), stepper_width(ui, spec))), draft.grace,
                draft.grace_text, spec);
    }
    if (has_rolling_window(draft))
        toggle(ui, "habit/rest-counts", form.plain(58), "Rest counts as in Loop", draft.rest_counts,
               "On: days of rest are part of the window and lower strength; off: they are left out.");
    if (draft.measure == MeasureKind::Abstain || (sums_amounts(draft.measure) && draft.at_most))
        draw_silence(ui, draft, form);
    if (draft.measure == MeasureKind::Abstain)
        toggle(ui, "habit/asks", form.plain(58), "Ask every day", draft.asks_daily,
               "Off: it is not a question of the day; to be asked keeps it in mind.");
}

} // namespace kept::ui
