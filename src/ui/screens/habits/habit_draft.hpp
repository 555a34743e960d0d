#pragma once

#include "journal/habits/habit_fields.hpp"
#include "journal/habits/habit_template.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/menu.hpp"

#include <optional>
#include <string>

namespace kept::ui {

/// The edit buffers of the habit form.
struct HabitDraft {
    bool is_open = false;
    std::optional<HabitId> edits; ///< none: a new habit
    bool wants_focus = false;     ///< its name takes the keyboard in the next frame
    std::string name;
    std::string question;
    std::string cue;
    std::string why;
    std::string unit;
    std::string group;
    std::string reminders; ///< as parse_reminder_times() reads them
    std::string remind_text;
    std::string icon = "star";
    std::size_t colour = 0;
    MeasureKind measure = MeasureKind::YesNo;
    ScheduleKind schedule = ScheduleKind::Daily;
    std::uint8_t weekdays = 0b0011111;
    double times = 3;          ///< TimesIn…
    double days = 2;           ///< EveryDays, TimesInDays
    std::optional<Day> anchor; ///< EveryDays: as it is, or as it was picked
    bool rest_counts = false;  ///< see RestDays
    bool at_most = false;
    double amount = 1;
    Period per;
    double grace = 0;
    Unlogged unlogged = Unlogged::Unknown;
    bool asks_daily = true;
    Day first_day;
    bool shows_icons = false;

    std::string times_text, days_text, amount_text, grace_text; ///< being typed
    MenuState menu;
    CalendarState calendar;
    CalendarState anchor_calendar;
};

HabitDraft new_habit_draft(Day today, std::size_t colour);
HabitDraft draft_of(const HabitTemplate& from, Day today, std::size_t colour);
/// With the rule that holds on `today`.
HabitDraft draft_of(const Habit& habit, Day today);

/// The habit as it would be.
Habit preview_of(const HabitDraft& draft);
Rule rule_of(const HabitDraft& draft);
/// All fields of a new habit.
HabitFields fields_of(const HabitDraft& draft);
/// Only the fields that differ from `habit`.
HabitFields changes_of(const HabitDraft& draft, const Habit& habit, Day today);

/// Whether an amount can be asked per week, month or several days: with a schedule that names its days.
bool has_period(const HabitDraft& draft);
/// Whether the rule looks back over any K days, so that rest can count in them or not.
bool has_rolling_window(const HabitDraft& draft);

/// The periods an amount can be asked per, in the order of the menu.
struct PeriodChoice {
    std::string_view id;
    std::string_view label;
    Period period;
};
std::span<const PeriodChoice> periods();

} // namespace kept::ui
