#include "ui/screens/today/state/today_view.hpp"

#include "domain/measures/measure.hpp"
#include "domain/series/streak.hpp"
#include "journal/describe.hpp"
#include "journal/promises/promise_body.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {
namespace {

std::vector<Entry> counting_entries(const Journal& journal, const HabitRecord& record, Day day) {
    std::vector<Entry> entries;
    for (const LoggedCheckIn& logged : journal.check_ins_on(record, day)) {
        Entry entry = journal.entry_of(logged.event);
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
    if (card.measure == MeasureKind::Duration)
        return fmt::format("{} of {}", minutes_text(card.state.value.number()),
                           minutes_text(card.target.amount.number()));
    const char* of = card.target.direction == Direction::AtLeast ? "of" : "of at most";
    return fmt::format("{} {} {}", to_text(card.state.value), of,
                       describe_amount(card.target.amount.number(), card.unit));
}

std::string summary_of(const HabitCard& card, const Habit& habit) {
    if (card.entries.empty())
        return {};
    const bool is_skip = card.entries.back().answer == Answer::Skip;
    if (sums_amounts(habit.measure) && !is_skip)
        return amount_summary(card);
    if (habit.measure == MeasureKind::YesNo || is_skip)
        return describe(card.entries.back(), habit);
    std::string text;
    for (const Entry& entry : card.entries)
        text += (text.empty() ? "" : " · ") + describe(entry, habit);
    return text;
}

/// The words of a card for a promise.
std::string promise_words(const Promise& promise, Day today) {
    const Due& due = promise.due();
    const std::string at = due.minute ? ", " + clock_text(*due.minute) : "";
    return fmt::format("“{}” — due {}{}", promise.text, describe_day(*due.day, today), at);
}

/// The open promises whose moment is on `day` or before, those of the oldest date first.
std::vector<CardPromise> promises_of(const ScreenInput& input, Day day) {
    const Now now = input.now();
    std::vector<const Promise*> due;
    for (const Promise* promise : input.journal.promises().all())
        if (promise->is_open() && promise->due().day && day_asked(promise->due(), now) <= day)
            due.push_back(promise);
    std::ranges::stable_sort(due, {}, [](const Promise* promise) { return *promise->due().day; });
    std::vector<CardPromise> cards;
    for (const Promise* promise : due)
        cards.push_back({promise->id, promise_words(*promise, input.today), is_past_due(promise->due(), now)});
    return cards;
}

/// How many days in a row up to `day` wait for a word.
int waiting_days(const HabitSeries& series, Day day) {
    int days = 0;
    while (series.holds(day - days) && series.at(day - days).waits)
        ++days;
    return days;
}

HabitCard make_card(const ScreenInput& input, const HabitRecord& record, const HabitSeries& series, Day day) {
    const Habit& habit = record.habit;
    HabitCard card{.id = habit.id,
                   .path = card_path(habit.id),
                   .name = habit.name,
                   .question = habit.question,
                   .group = habit.group,
                   .icon = habit.icon,
                   .colour = habit.colour,
                   .measure = habit.measure,
                   .unit = habit.unit,
                   .target = habit.rule_on(day).target,
                   .strength = series.settled_strength_on(day),
                   .state = series.at(day),
                   .entries = counting_entries(input.journal, record, day)};
    for (int i = 0; i < 7; ++i) {
        const Day shown = day - (6 - i);
        card.week.at(static_cast<std::size_t>(i)) =
            series.holds(shown) ? day_mark(series.at(shown).outcome, series.at(shown).backfilled) : DayMark::None;
    }
    const auto streak = current_streak(series);
    card.streak = streak ? streak->length : 0;
    card.streak_unit = streak ? streak->unit : StreakUnit::Days;
    card.asks = habit.asks_daily || card.state.answered;
    card.is_answered = counts_as_answered(series, habit, day);
    if (habit.measure == MeasureKind::Duration) {
        card.unit = "min";
        const RunningTimer* timer = input.journal.timers().find(habit.id);
        if (timer != nullptr && (day == input.today || day == timer->day))
            card.timer = *timer;
        card.may_start_timer = timer == nullptr && day == input.today && input.services.now_ms;
    }
    if (habit.measure == MeasureKind::Abstain)
        card.waiting_days = waiting_days(series, day);
    if (habit.measure == MeasureKind::Promise) {
        card.promises = promises_of(input, day);
        if (!card.promises.empty())
            card.question = card.promises.front().words;
    }
    card.summary = summary_of(card, habit);
    for (const Entry& entry : card.entries)
        if (!entry.note.empty())
            card.note = entry.note;
    return card;
}

bool is_shown(const ScreenInput& input, const HabitRecord& record, const DayState& state, Day day) {
    if (record.habit.measure == MeasureKind::Promise)
        return state.answered || !promises_of(input, day).empty();
    if (day == input.today && input.journal.timers().find(record.habit.id) != nullptr)
        return true;
    const bool is_due = state.outcome != Outcome::NotDue || !measure_of(record.habit.measure).has_schedule;
    return state.answered || (is_due && !record.habit.archived);
}

/// Cards without a heading first, then each group's together, in the order in which the groups begin.
void gather_groups(std::vector<HabitCard>& cards) {
    std::vector<std::string> groups{""};
    for (const HabitCard& card : cards)
        if (std::ranges::find(groups, card.group) == groups.end())
            groups.push_back(card.group);
    std::ranges::stable_sort(
        cards, {}, [&](const HabitCard& card) { return std::ranges::find(groups, card.group) - groups.begin(); });
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
    return "today/" + short_text(id);
}

TodayView make_today_view(const ScreenInput& input, Day day) {
    TodayView view{.day = day, .title = to_long_text(day)};
    if (to_civil(day).year != to_civil(input.today).year)
        view.title += fmt::format(" {}", to_civil(day).year);
    for (const HabitRecord* record : input.journal.habits()) {
        const HabitSeries& series = input.series.of(input.journal, *record, input.today);
        if (!series.holds(day) || !is_shown(input, *record, series.at(day), day))
            continue;
        view.cards.push_back(make_card(input, *record, series, day));
        const HabitCard& card = view.cards.back();
        view.asked += card.asks ? 1 : 0;
        view.answered += card.asks && card.is_answered && card.promises.empty() ? 1 : 0;
    }
    gather_groups(view.cards);
    view.subtitle = subtitle_of(view, input.today);
    return view;
}

} // namespace kept::ui
