#include "journal/derived/review.hpp"

#include "domain/period.hpp"
#include "domain/series/reliability.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kept {
namespace {

constexpr std::array<ReviewQuestion, 5> questions{{
    {"went_well", "What went well?", "Small things count: a call in time, a pause that you took."},
    {"was_hard", "What was hard?", "Without judging it. What was going on?"},
    {"promises", "Which promises have to be talked over?", "Before they are due, with a new day that will hold."},
    {"small_step", "One small step for next week", "So small that it happens on a tired day too."},
    {"focus", "What is next week about?", "A word or a line to look at on Monday."},
}};

HabitSum sum_of(const HabitRecord& record, const HabitSeries& series, Day from, Day to) {
    HabitSum sum{.record = &record};
    for (Day day = std::max(from, series.first); day <= to && series.holds(day); ++day) {
        const DayState& state = series.at(day);
        sum.answered += state.answered ? 1 : 0;
        if (!counts(series, day))
            continue;
        ++sum.due;
        sum.kept += counts_as_kept(state) ? 1 : 0;
    }
    sum.strength_before = series.settled_strength_on(from - 1);
    sum.strength = series.holds(to) ? series.settled_strength_on(to) : 0;
    return sum;
}

/// Calls `take` with each hard moment and urge of from..to that counts.
template <typename Visit>
void each_moment(const Journal& journal, const HabitRecord& record, Day from, Day to, Visit visit) {
    for (auto logged = std::ranges::lower_bound(record.check_ins, from, {}, &LoggedCheckIn::day);
         logged != record.check_ins.end() && logged->day <= to; ++logged) {
        const CheckIn& check_in = logged->check_in;
        if (!journal.is_active(logged->event) || (check_in.answer != Answer::Moment && check_in.answer != Answer::Urge))
            continue;
        visit(logged->day, check_in);
    }
}

void add_moments(MomentSum& sum, const Journal& journal, const HabitRecord& record, Day from, Day to) {
    each_moment(journal, record, from, to, [&](Day /*day*/, const CheckIn& check_in) {
        ++sum.count;
        sum.with_skill += check_in.with_skill ? 1 : 0;
        sum.acted_on += check_in.acted != Acted::No ? 1 : 0;
        if (check_in.before >= 0 && check_in.after >= 0) {
            ++sum.rated;
            sum.fall += check_in.before - check_in.after;
        }
    });
}

/// Empty periods that cover from..to: weeks from the first day on, or calendar months.
std::vector<PeriodSum> periods_in(Day from, Day to, bool are_months) {
    std::vector<PeriodSum> periods;
    for (Day begin = from; begin <= to;) {
        const Day next = are_months ? next_month(begin) : begin + 7;
        periods.push_back({.from = begin, .to = std::min(next - 1, to)});
        begin = next;
    }
    return periods;
}

PeriodSum& period_of(std::vector<PeriodSum>& periods, Day day) {
    const auto after = std::ranges::upper_bound(periods, day, {}, &PeriodSum::from);
    return *(after == periods.begin() ? after : after - 1);
}

void add_to_periods(PeriodReview& review, const Journal& journal, const HabitRecord& record,
                    const HabitSeries& series) {
    for (Day day = std::max(review.from, series.first); day <= review.to && series.holds(day); ++day) {
        if (!counts(series, day))
            continue;
        PeriodSum& period = period_of(review.periods, day);
        ++period.due;
        period.kept += counts_as_kept(series.at(day)) ? 1 : 0;
    }
    each_moment(journal, record, review.from, review.to, [&](Day day, const CheckIn& check_in) {
        PeriodSum& period = period_of(review.periods, day);
        ++period.moments;
        period.acted_on += check_in.acted != Acted::No ? 1 : 0;
    });
}

/// As on Today: a habit joins the mean when it is two weeks old, for its first days say nothing of the others.
void add_strength(PeriodReview& review, SeriesCache& series, const Journal& journal, Day today) {
    constexpr int old_enough = 14;
    for (Day day = review.from; day <= review.to; ++day) {
        double sum = 0;
        int habits = 0;
        for (const HabitSum& one : review.habits) {
            const HabitSeries& days = series.of(journal, *one.record, today);
            if (!days.holds(day) || !days.holds(day - old_enough))
                continue;
            sum += days.settled_strength_on(day);
            ++habits;
        }
        if (habits > 0)
            review.strength.push_back({day, sum / habits});
    }
}

bool is_within(Day day, Day from, Day to) {
    return day >= from && day <= to;
}

PromiseSum sum_of_promises(const Journal& journal, Day from, Day to) {
    PromiseSum sum;
    for (const Promise* promise : journal.promises().all()) {
        sum.made += is_within(promise->made_on, from, to) ? 1 : 0;
        const auto is_due = [&](const Due& due) { return due.day && is_within(*due.day, from, to); };
        if (promise->terms.size() > 1 && std::any_of(promise->terms.begin(), promise->terms.end() - 1, is_due))
            sum.renegotiated.push_back(promise->text);
        if (promise->is_open() && is_due(promise->due()))
            sum.open.push_back(promise->text);
        if (!promise->end || !is_within(promise->resolved_on, from, to))
            continue;
        (*promise->end == PromiseEnd::Kept ? sum.kept : *promise->end == PromiseEnd::Late ? sum.late : sum.broken) += 1;
    }
    return sum;
}

int count_answered_days(const PeriodReview& review, SeriesCache& series, const Journal& journal, Day today) {
    int count = 0;
    for (Day day = review.from; day <= review.to; ++day)
        count += std::ranges::any_of(review.habits,
                                     [&](const HabitSum& sum) {
                                         const HabitSeries& days = series.of(journal, *sum.record, today);
                                         return days.holds(day) && days.at(day).answered;
                                     })
                     ? 1
                     : 0;
    return count;
}

} // namespace

std::span<const ReviewQuestion> review_questions() {
    return questions;
}

Day week_to_review(Day today, Weekday first_weekday) {
    const Day week = period_begin(Period::week(), today, first_weekday);
    return today - week >= 5 ? week : week - 7;
}

PeriodReview review_period(const Journal& journal, SeriesCache& series, Day from, Day to, Day today) {
    constexpr int max_days_in_weeks = 70;
    PeriodReview review{.from = from,
                        .to = std::min(to, today),
                        .habits = {},
                        .moments = {},
                        .promises = {},
                        .practices = {},
                        .periods = {},
                        .has_months = to - from > max_days_in_weeks,
                        .strength = {}};
    review.periods = periods_in(review.from, review.to, review.has_months);
    for (const HabitRecord* record : journal.habits()) {
        if (record->habit.archived || record->habit.first_day > review.to)
            continue;
        review.habits.push_back(sum_of(*record, series.of(journal, *record, today), from, review.to));
        add_moments(review.moments, journal, *record, from, review.to);
        if (!review.periods.empty())
            add_to_periods(review, journal, *record, series.of(journal, *record, today));
    }
    add_strength(review, series, journal, today);
    review.promises = sum_of_promises(journal, from, review.to);
    for (const PracticeDone& done : journal.practices().practices())
        if (is_within(done.day, from, review.to))
            ++review.practices[done.practice];
    review.days_answered = count_answered_days(review, series, journal, today);
    return review;
}

std::string kept_of_due(const HabitSum& sum) {
    return sum.due == 0 ? "nothing was due" : fmt::format("{} of {}", sum.kept, sum.due);
}

Day month_begin(Day day) {
    return day - (static_cast<int>(to_civil(day).day) - 1);
}

Day next_month(Day day) {
    return month_begin(month_begin(day) + 31);
}

} // namespace kept
