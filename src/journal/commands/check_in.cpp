#include "base/time_units.hpp"
#include "domain/characters.hpp"
#include "domain/measures/amounts.hpp"
#include "journal/commands/command.hpp"
#include "journal/derived/day_total.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

constexpr std::size_t longest_words = 20'000;

void check_scale(int value, int max, std::string_view what) {
    if (value < -1 || value > max)
        throw InputError(fmt::format("{} is a number from 0 to {}.", what, max));
}

void check_words(const Entry& entry) {
    for (const std::string* words :
         {&entry.note, &entry.what, &entry.why, &entry.feeling, &entry.trigger, &entry.skill})
        if (count_characters(*words) > longest_words)
            throw InputError(fmt::format("A text is longer than {} characters; shorten it.", longest_words));
}

void check_number(const Entry& entry) {
    if (entry.answer == Answer::Amount && !(entry.value >= 0 && entry.value <= largest_amount.number()))
        throw InputError("An amount is a number from 0 to 999,999,999.");
    if (entry.answer == Answer::Amount && !is_exact_amount(entry.value))
        throw InputError("An amount has at most six decimal places: round it and record it again.");
    if (entry.answer == Answer::Arrival && !(std::abs(entry.value) <= minutes_a_day))
        throw InputError("Minutes late are a number from -1440 to 1440.");
}

/// Over all its entries a day has no more minutes than there are; a day that has is left as it is.
void check_minutes(const Journal& journal, const HabitRecord& record, const CheckInCommand& command) {
    if (record.habit.measure != MeasureKind::Duration ||
        std::ranges::none_of(command.entries, [](const Entry& e) { return e.answer == Answer::Amount && e.value > 0; }))
        return;
    if (day_total(journal, record, command.day, command.entries) > minutes_of_a_day)
        throw InputError(too_many_minutes(minutes_left(journal, record, command.day, command.entries)));
}

/// A span is confirmed for days that have come and on which less is better.
void check_span(const Entry& entry, const Habit& habit, Day day) {
    if (entry.answer != Answer::Held)
        return;
    if (!habit.is_less_better(day))
        throw CommandError(fmt::format("\"{}\" is about doing something, so there is nothing to hold.", habit.name));
    if (entry.span_days < 1 || entry.span_days > longest_span || day - (entry.span_days - 1) < habit.first_day)
        throw CommandError(fmt::format("\"{}\" begins on {}; a span that was held begins then or later.", habit.name,
                                       to_text(habit.first_day)));
}

void check_entry(const Entry& entry, const Habit& habit, Day day) {
    if (!(entry.answer == Answer::Skip || entry.answer == Answer::Clear ||
          measure_of(habit.measure).accepts(entry.answer)))
        throw CommandError(fmt::format("\"{}\" takes {}.", habit.name, measure_of(habit.measure).takes));
    check_number(entry);
    check_scale(entry.before, 10, "Intensity before");
    check_scale(entry.peak, 10, "Peak intensity");
    check_scale(entry.after, 10, "Intensity after");
    check_scale(entry.minutes, minutes_a_day, "Minutes to settle");
    check_scale(entry.planned, minutes_a_day - 1, "The planned minute of the day");
    check_scale(entry.actual, minutes_a_day - 1, "The actual minute of the day");
    check_words(entry);
    check_span(entry, habit, day);
}

void check_day(Day day, const Habit& habit, const Author& author) {
    if (day > author.today)
        throw InputError(
            fmt::format("{} has not come yet: only today and earlier days can be answered.", to_text(day)));
    if (day < habit.first_day)
        throw CommandError(fmt::format("\"{}\" begins on {}. To answer earlier days, move its first day back.",
                                       habit.name, to_text(habit.first_day)));
}

} // namespace

Plan plan(const Journal& journal, const CheckInCommand& command, const Author& author, IdSource& ids) {
    const HabitRecord& record = habit_of(journal, command.habit);
    const Habit& habit = record.habit;
    check_day(command.day, habit, author);
    PlanMaker maker(author, ids);
    for (const Entry& entry : command.entries) {
        check_entry(entry, habit, command.day);
        Event& event = maker.add(EventKind::CheckedIn, encode_entry(entry));
        event.habit = command.habit;
        event.day = command.day;
        if (entry.answer == Answer::Amount || entry.answer == Answer::Arrival)
            event.value = entry.value;
    }
    if (maker.is_empty())
        throw InputError("Say what to record.");
    check_minutes(journal, record, command);
    const bool is_amount = command.entries.back().answer == Answer::Amount;
    return maker.finish(fmt::format("{}, {}: {}", habit.name, describe_day(command.day, author.today),
                                    is_amount
                                        ? total_text(day_total(journal, record, command.day, command.entries), habit)
                                        : describe(command.entries.back(), habit)));
}

} // namespace kept
