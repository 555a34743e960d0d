#include "ui/screens/habits/habit_draft.hpp"

#include "domain/measures/measure.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kept::ui {
namespace {

constexpr std::array<PeriodChoice, 4> all_periods{{{"day", "a day", Period::day()},
                                                   {"week", "a calendar week", Period::week()},
                                                   {"month", "a calendar month", Period::month()},
                                                   {"7d", "any seven days", Period::rolling(7)}}};

void apply_rule(HabitDraft& draft, const Rule& rule) {
    draft.schedule = rule.schedule.kind;
    if (rule.schedule.weekdays != 0)
        draft.weekdays = rule.schedule.weekdays;
    if (rule.schedule.kind != ScheduleKind::Daily) {
        draft.times = rule.schedule.times;
        draft.days = rule.schedule.days;
    }
    draft.at_most = rule.target.direction == Direction::AtMost;
    draft.amount = rule.target.amount.number();
    draft.per = rule.target.per;
    draft.anchor = rule.schedule.anchor;
    draft.grace = rule.grace_minutes;
}

Schedule schedule_of(const HabitDraft& draft) {
    const int times = static_cast<int>(std::lround(draft.times));
    const int days = static_cast<int>(std::lround(draft.days));
    switch (draft.schedule) {
    case ScheduleKind::Weekdays:
        return Schedule::on_weekdays(draft.weekdays);
    case ScheduleKind::EveryDays:
        return Schedule::every(days, draft.anchor);
    case ScheduleKind::TimesInDays:
        return Schedule::times_in(times, days);
    case ScheduleKind::TimesInWeek:
        return Schedule::times_a_week(times);
    case ScheduleKind::TimesInMonth:
        return Schedule::times_a_month(times);
    case ScheduleKind::Daily:
        break;
    }
    return Schedule::daily();
}

/// None for a habit of abstaining, whatever was typed before it became one.
std::vector<ReminderTime> reminders_of(const HabitDraft& draft) {
    if (draft.measure == MeasureKind::Abstain)
        return {};
    return parse_reminder_times(draft.reminders).value_or(std::vector<ReminderTime>{});
}

} // namespace

bool has_period(const HabitDraft& draft) {
    return sums_amounts(draft.measure) && !counts_times(schedule_of(draft).kind);
}

bool has_rolling_window(const HabitDraft& draft) {
    const bool is_rolling_amount =
        has_period(draft) && !draft.at_most && !draft.per.is_day() && !draft.per.is_calendar();
    return is_rolling_amount || schedule_of(draft).kind == ScheduleKind::TimesInDays;
}

std::span<const PeriodChoice> periods() {
    return all_periods;
}

HabitDraft new_habit_draft(Day today, std::size_t colour) {
    HabitDraft draft;
    draft.is_open = draft.wants_focus = true;
    draft.colour = colour;
    draft.first_day = today;
    return draft;
}

HabitDraft draft_of(const HabitTemplate& from, Day today, std::size_t colour) {
    HabitDraft draft = new_habit_draft(today, colour);
    const HabitFields& fields = from.fields;
    draft.name = fields.name.value_or("");
    draft.question = fields.question.value_or("");
    draft.cue = fields.cue.value_or("");
    draft.why = fields.why.value_or("");
    draft.unit = fields.unit.value_or("");
    draft.icon = fields.icon.value_or("star");
    draft.measure = fields.measure.value_or(MeasureKind::YesNo);
    draft.asks_daily = draft.measure != MeasureKind::Abstain;
    if (fields.rule)
        apply_rule(draft, *fields.rule);
    return draft;
}

HabitDraft draft_of(const Habit& habit, Day today) {
    HabitDraft draft = new_habit_draft(habit.first_day, habit.colour);
    draft.edits = habit.id;
    draft.name = habit.name;
    draft.question = habit.question;
    draft.cue = habit.cue;
    draft.why = habit.why;
    draft.unit = habit.unit;
    draft.group = habit.group;
    draft.reminders = to_text(habit.reminders);
    draft.remind_text = habit.remind_text;
    draft.icon = habit.icon;
    draft.measure = habit.measure;
    draft.unlogged = habit.unlogged;
    draft.rest_counts = habit.rest_days == RestDays::Count;
    draft.asks_daily = habit.asks_daily;
    // The form goes on from the rule set for tomorrow.
    apply_rule(draft, habit.rule_on(today + 1));
    return draft;
}

Rule rule_of(const HabitDraft& draft) {
    Rule rule;
    if (measure_of(draft.measure).has_schedule)
        rule.schedule = schedule_of(draft);
    if (sums_amounts(draft.measure)) {
        rule.target.amount = draft.amount;
        rule.target.direction = draft.at_most ? Direction::AtMost : Direction::AtLeast;
        if (has_period(draft))
            rule.target.per = draft.per;
    }
    if (draft.measure == MeasureKind::Arrival)
        rule.grace_minutes = static_cast<int>(std::lround(draft.grace));
    return rule;
}

Habit preview_of(const HabitDraft& draft) {
    Habit habit;
    habit.name = draft.name.empty() ? "A new habit" : draft.name;
    habit.question = draft.question.empty() ? std::string(measure_of(draft.measure).default_question) : draft.question;
    habit.icon = draft.icon;
    habit.colour = draft.colour;
    habit.unit = draft.unit;
    habit.cue = draft.cue;
    habit.measure = draft.measure;
    habit.rules = {{Day{}, rule_of(draft)}};
    return habit;
}

HabitFields fields_of(const HabitDraft& draft) {
    HabitFields fields;
    fields.name = draft.name;
    if (!draft.question.empty())
        fields.question = draft.question;
    fields.icon = draft.icon;
    fields.colour = draft.colour;
    fields.measure = draft.measure;
    if (!draft.unit.empty())
        fields.unit = draft.unit;
    if (!draft.cue.empty())
        fields.cue = draft.cue;
    if (!draft.why.empty())
        fields.why = draft.why;
    if (!draft.group.empty())
        fields.group = draft.group;
    if (const auto times = reminders_of(draft); !times.empty())
        fields.reminders = times;
    if (!draft.remind_text.empty())
        fields.remind_text = draft.remind_text;
    if (draft.unlogged == Unlogged::Kept)
        fields.unlogged = draft.unlogged;
    fields.asks_daily = draft.asks_daily;
    fields.first_day = draft.first_day;
    fields.rule = rule_of(draft);
    fields.rest_days = draft.rest_counts ? RestDays::Count : RestDays::LeftOut;
    return fields;
}

HabitFields changes_of(const HabitDraft& draft, const Habit& habit, Day today) {
    HabitFields fields = fields_of(draft);
    fields.question = draft.question;
    fields.unit = draft.unit;
    fields.cue = draft.cue;
    fields.why = draft.why;
    fields.group = draft.group;
    fields.reminders = reminders_of(draft);
    fields.remind_text = draft.remind_text;
    fields.unlogged = draft.unlogged;
    const auto drop_same = [](auto& field, const auto& now) {
        if (field && *field == now)
            field.reset();
    };
    drop_same(fields.name, habit.name);
    drop_same(fields.question, habit.question);
    drop_same(fields.icon, habit.icon);
    drop_same(fields.colour, habit.colour);
    drop_same(fields.measure, habit.measure);
    drop_same(fields.unit, habit.unit);
    drop_same(fields.cue, habit.cue);
    drop_same(fields.why, habit.why);
    drop_same(fields.group, habit.group);
    drop_same(fields.reminders, habit.reminders);
    drop_same(fields.remind_text, habit.remind_text);
    drop_same(fields.unlogged, habit.unlogged);
    drop_same(fields.rest_days, habit.rest_days);
    drop_same(fields.asks_daily, habit.asks_daily);
    drop_same(fields.first_day, habit.first_day);
    drop_same(fields.rule, habit.rule_on(today + 1));
    return fields;
}

} // namespace kept::ui
