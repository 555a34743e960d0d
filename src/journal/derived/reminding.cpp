#include "journal/derived/reminding.hpp"

#include "domain/clock_time.hpp"
#include "domain/measures/measure.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

std::string title_of(const DueReminder& reminder) {
    if (!reminder.habit->remind_text.empty())
        return reminder.habit->remind_text;
    return fmt::format("Your {} question is open in Kept", clock_text(reminder.minute));
}

bool asks_for_promise(const Journal& journal, Day day, const Zone* zone) {
    const Now now{.today = day, .day_start_hour = journal.settings().day_start_hour, .zone = zone};
    return std::ranges::any_of(journal.promises().all(), [&](const Promise* promise) {
        return promise->is_open() && promise->due().day && day_asked(promise->due(), now) == day;
    });
}

} // namespace

bool is_question_open(const Journal& journal, SeriesCache& series, const HabitRecord& record, Day day, Day today,
                      const Zone* zone) {
    const HabitSeries& known = series.of(journal, record, today);
    if (record.habit.archived || !known.holds(day) || record.habit.is_paused(day))
        return false;
    if (record.habit.measure == MeasureKind::Promise)
        return asks_for_promise(journal, day, zone);
    const DayState& state = known.at(day);
    if (record.habit.measure == MeasureKind::Arrival)
        return !state.answered;
    return known.is_open(day) || (!state.answered && state.outcome == Outcome::Unknown);
}

ReminderRules reminder_rules(const Settings& settings, const Zone* zone) {
    return {.day_start_hour = settings.day_start_hour, .quiet = settings.quiet_hours, .zone = zone};
}

std::vector<const Habit*> habits_of(const Journal& journal) {
    std::vector<const Habit*> habits;
    for (const HabitRecord* record : journal.habits())
        habits.push_back(&record->habit);
    return habits;
}

std::vector<DueReminder> due_reminders(const Journal& journal, SeriesCache& series, const ReminderState& state,
                                       const WallMoment& now, Day today, const Zone* zone) {
    const auto is_open = [&](const Habit& habit, Day day) {
        return is_question_open(journal, series, *journal.find_habit(habit.id), day, today, zone);
    };
    return due_reminders(habits_of(journal), is_open, state, reminder_rules(journal.settings(), zone), now);
}

ReminderWords words_of(const DueReminder& reminder, const std::vector<DueReminder>& all, Day today) {
    ReminderWords words{.title = title_of(reminder), .about = {}, .yes = {}, .no = {}};
    if (reminder.day != today)
        words.about = fmt::format("About {}.", to_long_text(reminder.day));
    const bool is_clear = std::ranges::count(all, words.title, title_of) == 1;
    if (is_clear) {
        const Measure& measure = measure_of(reminder.habit->measure);
        words.yes = measure.yes;
        words.no = measure.no;
    }
    return words;
}

} // namespace kept
