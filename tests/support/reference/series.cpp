// What each day comes to: by itself, by its week or month, and with those before it.
#include "support/reference/telling.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kept::reference {
namespace {

double share_of(std::int64_t sum, std::int64_t asked, bool at_most) {
    const double part = asked > 0 ? static_cast<double>(sum) / static_cast<double>(asked) : 2;
    return (at_most ? sum <= asked : sum >= asked) ? 1 : at_most ? std::max(0.0, 2 - part) : part;
}

Outcome judged(double share, bool is_some) {
    return share >= 1 ? Outcome::Kept : is_some ? Outcome::Partial : Outcome::Missed;
}

/// The answers that count: those after the last clear or skip; a skip alone where nothing follows it.
std::span<const Said> counting(std::span<const Said> said) {
    for (std::size_t i = said.size(); i-- > 0;)
        if (said[i].answer == Answer::Clear || said[i].answer == Answer::Skip)
            return said.subspan(said[i].answer == Answer::Skip && i + 1 == said.size() ? i : i + 1);
    return said;
}

void judge_answers(DayState& day, std::span<const Said> all) {
    const Measure measure = day.habit.measure;
    const auto said = counting(all);
    const auto any = [&](Answer answer) { return std::ranges::count(said, answer, &Said::answer) > 0; };
    day.answered = !said.empty();
    if (!day.answered)
        return;
    day.value = measure == Measure::Arrival ? std::ranges::max(said, {}, &Said::value).value : 0;
    for (const Said& one : said)
        day.value += measure == Measure::Arrival ? 0 : one.value;
    const bool is_no = measure == Measure::YesNo ? said.back().answer == Answer::No : any(Answer::No);
    day.share = is_no ? 0 : any(Answer::Partly) ? 0.5 : any(Answer::Yes) ? 1 : 0;
    if (measure == Measure::Count || measure == Measure::Arrival)
        day.share = measure == Measure::Arrival ? (day.value > day.rule.grace ? 0 : 1)
                                                : share_of(day.value, day.rule.amount, day.rule.at_most);
    const bool is_urge_alone = measure == Measure::Abstain && day.share == 0 && !is_no;
    day.own = any(Answer::Skip) ? Outcome::Skipped
              : is_urge_alone   ? Outcome::Unknown
                                : judged(day.share, day.share > 0);
}

/// Since when the day has had the answer it has, and the points of its first one.
void date_answer(DayState& day) {
    const bool by_sum = day.rule.amount_days > 1;
    const auto kind = [&](const DayState& s) {
        return by_sum && s.own != Outcome::Skipped ? judged(s.value > 0 ? 1 : 0, false) : s.own;
    };
    int earliest = 8;
    for (std::size_t i = 0; i < day.said.size() && day.answered; ++i) {
        const Said& one = day.said[i];
        DayState then{.rule = day.rule, .habit = day.habit};
        judge_answers(then, std::span(day.said).first(i + 1));
        if (!day.since && then.answered && kind(then) == kind(day))
            day.since = one;
        if (one.answer != Answer::Clear && !one.is_echo && !one.imported)
            earliest = std::min(earliest, one.days_later);
    }
    day.points = earliest > 7 ? 0 : earliest > 1 ? 5 : 10;
}

/// What the calendar and rest make of the answers.
void hold_against_calendar(DayState& day, Day date, bool is_archived) {
    const Rule& rule = day.rule;
    const bool rests = !day.answered && day.is_paused;
    const bool is_due = rule.due == Due::Every ? (date - rule.anchor) % rule.days == 0
                                               : (rule.weekdays >> static_cast<int>(weekday_of(date)) & 1U) != 0;
    day.unit = rule.due == Due::Times ? rule.times_per : rule.amount_per;
    day.has_room = !rests && day.own != Outcome::Skipped;
    day.outcome = rests ? Outcome::Skipped : day.own;
    if (!is_due || (!day.answered && (is_archived || day.habit.measure == Measure::Arrival)))
        day.outcome = Outcome::NotDue;
}

void hear(DayState& day, const Act& act, Day date) {
    for (const auto& [last, said] : act.said)
        if (const int before = last - date; before >= 0 && before < said.span) {
            day.said.push_back(said);
            day.said.back().is_echo = before > 0;
            day.said.back().days_later = (said.imported ? 0 : act.written - last) + before;
        }
}

std::int64_t counted(const DayState& day, bool times) {
    return times ? day.own == Outcome::Kept : day.value;
}

/// Of as many days as the rule looks back on: all, or those with room.
double share_of_window(const Series& all, const DayState& day, Day date) {
    const Rule& rule = day.rule;
    const bool times = rule.due == Due::Times, limits = !times && rule.at_most;
    const bool room = !limits && (day.unit != Unit::Days || !day.habit.rest_as_in_loop);
    std::int64_t total = 0;
    for (int left = times ? 2 * rule.days : rule.amount_days; date >= all.first && left > 0; date = date - 1) {
        total += counted(all.at(date), times);
        left -= room && !all.at(date).has_room ? 0 : 1;
    }
    return share_of(total, times ? 2 * rule.times : rule.amount, limits);
}

void settle(DayState& day, double share, bool is_some, bool silence_holds) {
    day.share = share;
    if (day.answered || silence_holds)
        day.outcome = day.answered ? judged(share, is_some) : Outcome::Implied;
}

/// Amounts per day or per K days. Where less is better, silence is good news or says nothing yet.
void hold_against_target(Series& all, DayState& day, Day date) {
    const bool counts = day.habit.measure == Measure::Count, is_sum = day.rule.amount_days > 1;
    const double share = is_sum ? share_of_window(all, day, date) : 1;
    const bool is_less_better = day.habit.measure == Measure::Abstain || (counts && day.rule.at_most);
    const bool silence_holds = is_less_better ? day.habit.unlogged_kept : is_sum;
    if (day.is_asked() && day.rule.amount_per == Unit::Days && (is_sum || (!day.answered && silence_holds)))
        settle(day, share, share > 0, share >= 1 && silence_holds);
}

/// Loop's rule: N kept days within K cover K days from the first, and an older such interval slides out of the way of a
/// newer one.
void cover(Series& all, DayState& day, Day date) {
    if (day.rule.due != Due::Times || day.unit != Unit::Days || !day.is_asked() || day.own == Outcome::Kept)
        return;
    std::vector<Day> row;  // the days that count
    std::vector<int> kept; // places in it
    for (Day d = all.first; d <= all.last(); ++d)
        if (day.habit.rest_as_in_loop || all.at(d).has_room) {
            if (all.at(d).own == Outcome::Kept)
                kept.push_back(static_cast<int>(row.size()));
            row.push_back(d);
        }
    const auto place = std::ranges::find(row, date) - row.begin();
    int newer = static_cast<int>(row.size()) + day.rule.days;
    for (auto group = kept.end(); group - kept.begin() >= day.rule.times; --group) {
        const int begin = *(group - day.rule.times), centre = *(group - 1);
        const int month = days_in_month(row.at(static_cast<std::size_t>(begin)) + 1);
        const int end = begin + (day.rule.days == 30 || day.rule.days == 31 ? month : day.rule.days) - 1;
        if (centre > end) // not close enough
            continue;
        const int slide = std::clamp(end - newer + 1, 0, end - centre);
        newer = begin - slide;
        if (newer <= place && place <= end - slide)
            day.outcome = Outcome::Implied;
    }
}

/// Another first weekday holds from the next such day on; before the record began, for all of it.
void note_weeks(Series& all) {
    all.weeks = {{Day{}, Weekday::Monday}};
    for (const Act& act : all.acts) {
        if (act.kind != Kind::FirstWeekday)
            continue;
        Day from = &act == &all.acts.front() ? Day{} : act.written + 1;
        while (weekday_of(from) != act.weekday)
            ++from;
        std::erase_if(all.weeks, [&](const auto& week) { return week.first > act.written; });
        all.weeks.emplace_back(from, act.weekday);
    }
}

bool begins(const Series& all, Unit unit, Day day) {
    Weekday first = Weekday::Monday;
    for (const auto& [from, weekday] : all.weeks)
        first = from <= day ? weekday : first;
    return unit == Unit::Weeks ? weekday_of(day) == first : to_civil(day).day == 1;
}

/// A calendar week or month as it stands at the end of one of its days.
struct Period {
    Day first, last;
    std::int64_t room = 0, total = 0;
    Mark mark = Mark::None;
    bool is_known = true; ///< no day before was left without an outcome
};

Period period_at(const Series& all, const DayState& by, Day date) {
    const bool times = by.rule.due == Due::Times;
    Period found{date, date};
    while (!begins(all, by.unit, found.first))
        found.first = found.first - 1;
    while (!begins(all, by.unit, found.last + 1))
        ++found.last;
    for (Day d = found.first; d <= found.last; ++d)
        found.room += d >= all.first && d <= all.last() ? all.at(d).has_room : !day_of(all.acts, d).is_paused;
    for (Day d = std::max(found.first, all.first); d <= date; ++d) {
        const DayState& day = all.at(d);
        found.total += counted(day, times);
        if (day.unit == by.unit && (day.rule.due == Due::Times) == times && day.mark != Mark::None)
            found.mark = day.mark;
        found.is_known = found.is_known && (d == date || day.outcome != Outcome::Unknown);
    }
    return found;
}

/// All that was answered in the week or month counts, whatever rule held.
void judge_with_period(Series& all, DayState& day, Day date) {
    if (day.unit == Unit::Days || day.is_archived)
        return;
    const Period period = period_at(all, day, date);
    const bool times = day.rule.due == Due::Times, limits = !times && day.rule.at_most;
    const std::int64_t days = period.last - period.first + 1, own = counted(day, times), total = period.total;
    const std::int64_t part = (day.rule.amount * period.room + days - 1) / days;
    const std::int64_t asked = times ? day.rule.times : limits ? day.rule.amount : part;
    const Mark before = period.mark;
    if (before == Mark::None && own > 0 && (limits ? total > asked : total >= asked))
        day.mark = limits ? Mark::Unmet : Mark::Met;
    const bool was_met = before == Mark::Met;
    const bool holds = limits ? before != Mark::Unmet && own == 0 : was_met || day.mark == Mark::Met;
    const double share = holds ? 1 : share_of(total, asked, limits);
    if (day.is_asked() && !times)
        settle(day, share, limits ? share > 0 : own > 0,
               was_met || (limits && day.habit.unlogged_kept && total <= asked));
    else if (day.is_asked() && was_met && own == 0)
        day.outcome = Outcome::Implied;
    const bool is_whole = period.first >= all.first && days >= 7; // a week of fewer days was cut off
    const bool is_known = day.habit.unlogged_kept || (period.is_known && day.outcome != Outcome::Unknown);
    const bool is_decided = limits ? period.room > 0 && is_known : total < asked && period.room >= (times ? asked : 1);
    const bool is_over = date == period.last && date < all.today;
    if (is_over && is_whole && is_decided && before == Mark::None && day.mark == Mark::None)
        day.mark = limits ? Mark::Met : Mark::Unmet;
}

double multiplier(const Rule& rule) {
    const double often = std::popcount(rule.weekdays) / 7.0 * rule.times / rule.days;
    const bool by_day = rule.due == Due::Every || (rule.due == Due::Named && rule.weekdays != 127);
    return std::pow(0.5, by_day ? 1 / (13 * std::sqrt(often)) : std::sqrt(often / rule.amount_days) / 13);
}

/// Takes strength and streak on from the day before.
void run_on(Series& all, DayState& day, Day date) {
    const bool counts = day.habit.measure == Measure::Count, limits = counts && day.rule.at_most;
    const bool silent = day.outcome == Outcome::Unknown, by_mark = day.unit != Unit::Days;
    day.waits = silent && !day.habit.unlogged_kept && (limits || day.habit.measure == Measure::Abstain);
    all.is_open = date == all.today && (silent || (counts && day.is_asked() && (limits || !day.holds())));
    const double full = limits && day.habit.unlogged_kept ? 1 : 0;
    const DayState before = date > all.first ? all.at(date - 1) : DayState{.strength = full, .unit = day.unit};
    const double m = day.is_asked() && !day.waits ? multiplier(day.rule) : 1;
    const bool by_window = by_mark || day.rule.due == Due::Times;
    day.strength = before.strength * m + (by_window ? share_of_window(all, day, date) : day.share) * (1 - m);
    const bool breaks = by_mark ? day.mark == Mark::Unmet : m < 1 && !day.holds() && !all.is_open;
    const int run = before.unit == day.unit ? before.run : 0;
    day.run = breaks ? 0 : run + (by_mark ? day.mark == Mark::Met : day.holds());
}

} // namespace

std::vector<Act> in_force(std::span<const Act> acts) {
    std::vector<Act> found(acts.begin(), acts.end());
    for (auto act = found.rbegin(); act != found.rend(); ++act)
        if (act->kind == Kind::Undone)
            found[act->undone] = {.kind = Kind::Nothing};
    return found;
}

DayState day_of(std::span<const Act> acts, Day date) {
    DayState day;
    std::optional<Day> rests, shelved, archived; // since when; of several rests the latest, the last one to be ended
    for (const Act& act : acts) {
        const bool resumes = act.kind == Kind::Resumed, is_past = !act.day || act.day <= date;
        if (act.kind == Kind::Made || act.kind == Kind::Chosen)
            day.habit = act.choices;
        if (act.kind == Kind::Made || (act.kind == Kind::NewRule && is_past))
            day.rule = act.rule;
        if (act.kind == Kind::Paused && is_past && act.until.value_or(date) >= date)
            rests = std::max(rests, act.day);
        if (resumes && archived <= date && !is_past) // a past stay in the archive is rest
            shelved = std::max(shelved, archived);
        for (auto* since : {&rests, &shelved})
            if (resumes && is_past && *since <= act.day)
                since->reset();
        if (resumes || act.kind == Kind::Archived)
            archived = resumes ? std::nullopt : act.day;
        hear(day, act, date);
    }
    judge_answers(day, day.said);
    date_answer(day);
    const bool is_archived = archived && archived <= date;
    day.is_archived = is_archived || shelved;
    day.is_paused = rests || shelved;
    hold_against_calendar(day, date, is_archived);
    return day;
}

Series series_of(std::span<const Act> acts, Day until, Day today) {
    Series all{.acts = in_force(acts), .today = today};
    for (const Act& act : all.acts)
        if (act.kind == Kind::Made || act.kind == Kind::FirstDay || act.kind == Kind::Imported)
            all.first = act.day.value_or(all.first);
    for (Day day = all.first; day <= until; ++day)
        all.days.push_back(day_of(all.acts, day));
    note_weeks(all);
    for (const auto step : {hold_against_target, cover, judge_with_period, run_on})
        for (Day day = all.first; day <= until; ++day)
            step(all, all.days.at(static_cast<std::size_t>(day - all.first)), day);
    return all;
}

} // namespace kept::reference
