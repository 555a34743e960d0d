#include "domain/measures/measure.hpp"
#include "journal/commands/command.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <cmath>

namespace kept {
namespace {

constexpr double largest_amount = 1e9;
constexpr double longest_lateness = 24 * 60;
constexpr std::size_t longest_words = 20'000;

std::string_view what_it_takes(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::YesNo:
        return "yes, no or skip";
    case MeasureKind::Count:
        return "an amount, no or skip";
    case MeasureKind::Arrival:
        return "minutes late (negative: early) or skip";
    case MeasureKind::Candour:
        return "yes (an honest day), no, skip or what was bent";
    case MeasureKind::Calm:
        return "yes (a calm day), no, skip or a hard moment";
    }
    return "";
}

void check_scale(int value, int most, std::string_view what) {
    if (value < -1 || value > most)
        throw CommandError(fmt::format("{} is a number from 0 to {}.", what, most));
}

void check_entry(const Entry& entry, const Habit& habit) {
    if (!(entry.answer == Answer::Skip || entry.answer == Answer::Clear ||
          measure_of(habit.measure).accepts(entry.answer)))
        throw CommandError(fmt::format("\"{}\" takes {}.", habit.name, what_it_takes(habit.measure)));
    if (entry.answer == Answer::Amount && !(entry.value >= 0 && entry.value <= largest_amount))
        throw CommandError("An amount is a number from 0 to 1,000,000,000.");
    if (entry.answer == Answer::Arrival && !(std::abs(entry.value) <= longest_lateness))
        throw CommandError("Minutes late are a number from -1440 to 1440.");
    check_scale(entry.before, 10, "Intensity before");
    check_scale(entry.after, 10, "Intensity after");
    check_scale(entry.minutes, 24 * 60, "Minutes to settle");
    for (const std::string* words :
         {&entry.note, &entry.what, &entry.why, &entry.feeling, &entry.trigger, &entry.skill})
        if (words->size() > longest_words)
            throw CommandError(fmt::format("A text is longer than {} bytes; shorten it.", longest_words));
}

void check_day(Day day, const Habit& habit, const Author& author) {
    if (day > author.today)
        throw CommandError(
            fmt::format("{} has not come yet: only today and earlier days can be answered.", to_text(day)));
    if (day < habit.first_day)
        throw CommandError(fmt::format("\"{}\" begins on {}. To answer earlier days, move its first day back.",
                                       habit.name, to_text(habit.first_day)));
}

} // namespace

Plan plan(const Journal& journal, const CheckInCommand& command, const Author& author, IdSource& ids) {
    const HabitRecord* record = journal.find_habit(command.habit);
    if (record == nullptr)
        throw CommandError("That habit is no longer there.");
    check_day(command.day, record->habit, author);
    PlanMaker maker(author, ids);
    for (const Entry& entry : command.entries) {
        check_entry(entry, record->habit);
        Event& event = maker.add(EventKind::CheckedIn, encode_entry(entry));
        event.habit = command.habit;
        event.day = command.day;
        if (entry.answer == Answer::Amount || entry.answer == Answer::Arrival)
            event.value = entry.value;
    }
    if (maker.is_empty())
        throw CommandError("Say what to record.");
    return maker.finish(fmt::format("{}, {}: {}", record->habit.name, describe_day(command.day, author.today),
                                    describe(command.entries.back(), record->habit)));
}

} // namespace kept
