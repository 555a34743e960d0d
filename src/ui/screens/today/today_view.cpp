#include "ui/screens/today/today_view.hpp"

#include "domain/measures/measure.hpp"
#include "domain/streak.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

std::vector<Entry> counting_entries(const Journal& journal, const HabitRecord& record, Day day) {
    std::vector<Entry> entries;
    for (const Said& said : journal.said_on(record, day)) {
        Entry entry = journal.entry_of(said.event);
        if (entry.answer == Answer::Clear || entry.answer == Answer::Skip)
            entries.clear();
        if (entry.answer != Answer::Clear)
            entries.push_back(std::move(entry));
    }
    if (entries.size() > 1 && entries.front().answer == Answer::Skip)
        entries.erase(entries.begin());
    return entries;
}

std::string amount_summary(const HabitCard& card) {
    const char* of = card.target.direction == Direction::AtLeast ? "of" : "of at most";
    return fmt::format("{:.7g} {} {}", card.state.value, of, describe_amount(card.target.amount, card.unit));
}

std::string summary_of(const HabitCard& card, const Habit& habit) {
    if (card.entries.empty())
        return {};
    const bool is_skip = card.entries.back().answer == Answer::Skip;
    if (habit.measure == MeasureKind::Count && !is_skip)
        return amount_summary(card);
    if (habit.measure == MeasureKind::YesNo || is_skip)
        return describe(card.entries.back(), habit);
    std::string text;
    for (const Entry& entry : card.entries)
        text += (text.empty() ? "" : " · ") + describe(entry, habit);
    return text;
}

HabitCard make_card(const ScreenInput& input, const HabitRecord& record, const HabitSeries& series, Day day) {
    const Habit& habit = record.habit;
    HabitCard card{.id = habit.id,
                   .path = card_path(habit.id),
                   .name = habit.name,
                   .question = habit.question,
                   .icon = habit.icon,
                   .colour = habit.colour,
                   .measure = habit.measure,
                   .unit = habit.unit,
                   .target = habit.rule_on(day).target,
                   .strength = series.standing_strength_on(day),
                   .state = series.at(day),
                   .entries = counting_entries(input.journal, record, day)};
    for (int i = 0; i < 7; ++i) {
        const Day shown = day - (6 - i);
        card.week.at(static_cast<std::size_t>(i)) =
            series.holds(shown) ? day_mark(series.at(shown).outcome, series.at(shown).backfilled) : DayMark::None;
    }
    const auto streak = current_streak(series);
    card.streak = streak ? streak->length : 0;
    card.summary = summary_of(card, habit);
    for (const Entry& entry : card.entries)
        if (!entry.note.empty())
            card.note = entry.note;
    return card;
}

bool is_shown(const HabitRecord& record, const DayState& state) {
    const bool is_due = state.outcome != Outcome::NotDue || !measure_of(record.habit.measure).has_schedule;
    return state.answered || (is_due && !record.habit.archived);
}

std::string number_word(int number) {
    static constexpr std::array words{"No",  "One",   "Two",   "Three", "Four", "Five",
                                      "Six", "Seven", "Eight", "Nine",  "Ten"};
    return number < static_cast<int>(words.size()) ? words.at(static_cast<std::size_t>(number))
                                                   : fmt::format("{}", number);
}

std::string subtitle_of(const TodayView& view, Day today) {
    const std::string when = view.day == today ? ""
                                               : fmt::format(" {} is written down later and drawn hollow.",
                                                             view.day == today - 1 ? "Yesterday" : "This day");
    if (view.cards.empty())
        return "Nothing was due." + when;
    if (view.open() == 0)
        return view.day == today ? "All answered. See you tomorrow." : "All answered.";
    const std::string questions = view.open() == 1 ? "question" : "questions";
    if (view.day == today)
        return fmt::format("{} {} left. About {} seconds.", number_word(view.open()), questions, 5 * view.open());
    return fmt::format("{} {} open.{}", number_word(view.open()), questions, when);
}

} // namespace

std::string card_path(const HabitId& id) {
    return "today/" + to_text(id).substr(28);
}

TodayView make_today_view(const ScreenInput& input, Day day) {
    TodayView view{.day = day, .title = to_long_text(day)};
    if (to_civil(day).year != to_civil(input.today).year)
        view.title += fmt::format(" {}", to_civil(day).year);
    for (const HabitRecord* record : input.journal.habits()) {
        const HabitSeries& series = input.series.of(input.journal, *record, input.today);
        if (!series.holds(day) || !is_shown(*record, series.at(day)))
            continue;
        view.cards.push_back(make_card(input, *record, series, day));
        view.answered += view.cards.back().state.answered ? 1 : 0;
    }
    view.subtitle = subtitle_of(view, input.today);
    return view;
}

} // namespace kept::ui
