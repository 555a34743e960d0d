#include "exchange/exporters/loop_view.hpp"

#include "exchange/importers/loop/loop_values.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace kept {
namespace {

bool is_loop_uuid(std::string_view key) {
    return key.size() == 32 && parse_uuid(key).has_value();
}

std::string hex_of(const Uuid& id) {
    std::string text = to_text(id);
    std::erase(text, '-');
    return text;
}

/// How often, as a number of times in a number of days.
std::pair<int, int> frequency_of(const Habit& habit, const Rule& rule) {
    if (sums_amounts(habit.measure))
        return {1, rule.target.per.nominal_days()};
    const Schedule& schedule = rule.schedule;
    switch (schedule.kind) {
    case ScheduleKind::Daily:
        return {1, 1};
    case ScheduleKind::Weekdays:
        return {schedule.weekday_count(), 7};
    case ScheduleKind::EveryDays:
        return {1, schedule.days};
    case ScheduleKind::TimesInDays:
    case ScheduleKind::TimesInWeek:
    case ScheduleKind::TimesInMonth:
        return {schedule.times, schedule.days};
    }
    return {1, 1};
}

/// The notes about each day that count, those of an answer taken back left out.
std::map<Day, std::string> notes_of(const Journal& journal, const HabitRecord& record) {
    std::map<Day, std::string> notes;
    for (const LoggedCheckIn& logged : record.check_ins) {
        if (!journal.is_active(logged.event))
            continue;
        const Entry entry = journal.entry_of(logged.event);
        std::string& note = notes[logged.day];
        if (entry.answer == Answer::Clear)
            note.clear();
        if (!entry.note.empty())
            note += (note.empty() ? "" : "\n") + entry.note;
    }
    return notes;
}

std::int64_t value_of(Outcome outcome) {
    switch (outcome) {
    case Outcome::Kept:
        return loop_yes;
    case Outcome::Missed:
    case Outcome::Partial:
        return loop_no;
    case Outcome::Skipped:
        return loop_skip;
    case Outcome::Implied:
        return loop_implied;
    default:
        return loop_unset;
    }
}

/// The answers of a day, and its outcome under the schedule.
LoopDay loop_day(Day day, const DayState& state, bool is_numeric) {
    LoopDay loop{.day = day, .computed = loop_unset, .stored = loop_unset, .note = {}};
    const bool is_skipped = state.outcome == Outcome::Skipped || (state.answered && state.own == Outcome::Skipped);
    if (is_skipped) {
        loop.computed = loop.stored = loop_skip;
    } else if (is_numeric) {
        if (state.answered)
            loop.computed = loop.stored = std::llround(std::min(state.value, Amount(1e9)).number() * loop_amount_scale);
    } else {
        loop.stored = state.answered ? value_of(state.own) : value_of(state.outcome);
        if (loop.stored == loop_implied)
            loop.stored = loop_unset;
        loop.computed = state.outcome == Outcome::Implied ? loop_implied : loop.stored;
    }
    return loop;
}

void add_days(LoopHabit& loop, const HabitSeries& series, std::map<Day, std::string> notes, Day today) {
    loop.first = today;
    for (std::size_t i = 0; i < series.days.size(); ++i) {
        const Day day = series.first + static_cast<int>(i);
        LoopDay one = loop_day(day, series.days[i], loop.is_numeric);
        if (const auto note = notes.find(day); note != notes.end())
            one.note = std::move(note->second);
        if (one.computed != loop_unset)
            loop.first = std::min(loop.first, day);
        if (one.computed != loop_unset || !one.note.empty())
            loop.known.push_back(std::move(one));
    }
    for (Day day = loop.first; day <= today; ++day)
        loop.strength.push_back(series.strength_on(day));
}

} // namespace

std::vector<LoopHabit> loop_view(const ExportInput& input) {
    std::vector<LoopHabit> all;
    for (const HabitRecord* record : input.journal.habits()) {
        const Habit& habit = record->habit;
        const Rule& rule = habit.rule_on(input.today);
        LoopHabit& loop = all.emplace_back();
        loop.name = habit.name;
        loop.question = habit.question;
        loop.description = habit.why;
        const bool has_uuid = record->source && record->source->app == "loop" && is_loop_uuid(record->source->key);
        loop.uuid = has_uuid ? record->source->key : hex_of(habit.id);
        loop.is_numeric = sums_amounts(habit.measure);
        loop.is_at_most = loop.is_numeric && rule.target.direction == Direction::AtMost;
        loop.is_archived = habit.archived;
        std::tie(loop.times, loop.days) = frequency_of(habit, rule);
        loop.accent = habit.colour;
        loop.unit = habit.measure == MeasureKind::Duration ? "min" : habit.unit;
        loop.target = loop.is_numeric ? rule.target.amount.number() : 0;
        add_days(loop, input.series.of(input.journal, *record, input.today), notes_of(input.journal, *record),
                 input.today);
    }
    return all;
}

} // namespace kept
