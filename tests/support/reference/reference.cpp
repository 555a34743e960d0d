#include "support/reference/reference.hpp"

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
void judge_answers(DayState& day, std::span<const Said> all) {
    const Measure measure = day.habit.measure;
    std::vector<Said> said;
    const auto any = [&said](Answer answer) { return std::ranges::count(said, answer, &Said::answer) > 0; };
    for (const Said& one : all) {
        if (one.answer == Answer::Clear || one.answer == Answer::Skip || any(Answer::Skip))
            said.clear();
        if (one.answer != Answer::Clear)
            said.push_back(one);
    }
    day.answered = !said.empty();
    if (!day.answered)
        return;
    for (const Said& one : said)
        day.value += measure == Measure::Arrival ? 0 : one.value;
    day.value = measure == Measure::Arrival ? std::ranges::max(said, {}, &Said::value).value : day.value;
    const bool is_no = measure == Measure::YesNo ? said.back().answer == Answer::No : any(Answer::No);
    day.share = is_no ? 0 : any(Answer::Partly) ? 0.5 : any(Answer::Yes) ? 1 : 0;
    if (measure == Measure::Count || measure == Measure::Arrival)
        day.share = measure == Measure::Arrival ? day.value <= day.rule.grace
                                                : share_of(day.value, day.rule.amount, day.rule.at_most);
    if (measure != Measure::Abstain || day.share > 0 || is_no) // an urge alone says nothing
        day.own = judged(day.share, day.share > 0);
    if (any(Answer::Skip))
        day.own = Outcome::Skipped;
}
/// Since when the day has had the answer it has, and the points of its first one.
void date_answer(DayState& day) {
    const auto kind = [](const DayState& s) {
        return s.rule.amount_days > 1 && s.own != Outcome::Skipped ? judged(s.value > 0 ? 1 : 0, false) : s.own;
    };
    for (std::size_t i = 0; i < day.said.size() && day.answered; ++i) {
        const Said& one = day.said[i];
        DayState then{.rule = day.rule, .habit = day.habit};
        judge_answers(then, std::span(day.said).first(i + 1));
        if (!day.since && then.answered && kind(then) == kind(day))
            day.since = one;
        if (one.answer != Answer::Clear && !one.is_echo && !one.imported && one.days_later <= 7)
            day.points = std::max(day.points, one.days_later > 1 ? 5 : 10);
    }
}

std::vector<Act> in_force(std::span<const Act> acts) {
    std::vector<Act> found(acts.begin(), acts.end());
    for (auto act = found.rbegin(); act != found.rend(); ++act)
        if (act->kind == Kind::Undone)
            found[act->undone] = {.kind = Kind::Nothing};
    return found;
}
/// A day by itself, from acts in force.
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
        for (auto [last, said] : act.said) {
            said.is_echo = last > date;
            said.days_later = (said.imported ? 0 : act.written - last) + (last - date);
            if (last >= date && last - date < said.span)
                day.said.push_back(said);
        }
    }
    judge_answers(day, day.said);
    date_answer(day);
    const Rule& rule = day.rule;
    const bool is_archived = archived && archived <= date, rests_now = !day.answered && (rests || shelved);
    const bool is_due = rule.due == Due::Every ? (date - rule.anchor) % rule.days == 0
                                               : (rule.weekdays >> static_cast<int>(weekday_of(date)) & 1U) != 0;
    day.unit = rule.due == Due::Times ? rule.times_per : rule.amount_per;
    day.is_archived = is_archived || shelved;
    day.is_paused = rests || shelved;
    day.has_room = !rests_now && day.own != Outcome::Skipped;
    day.outcome = rests_now ? Outcome::Skipped : day.own;
    if (!is_due || (!day.answered && (is_archived || day.habit.measure == Measure::Arrival)))
        day.outcome = Outcome::NotDue;
    return day;
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

void run_until_idle(DayState& day, double share, bool is_some, bool silence_holds) {
    day.share = share;
    if (day.answered || silence_holds)
        day.outcome = day.answered ? judged(share, is_some) : Outcome::Implied;
}
/// Amounts per day or per K days. Where less is better, silence is good news or says nothing yet.
void judge_by_target(Series& all, DayState& day, Day date) {
    const bool counts = day.habit.measure == Measure::Count, is_sum = day.rule.amount_days > 1;
    const double share = is_sum ? share_of_window(all, day, date) : 1;
    const bool is_less_better = day.habit.measure == Measure::Abstain || (counts && day.rule.at_most);
    const bool silence_holds = is_less_better ? day.habit.unlogged_kept : is_sum;
    if (day.is_asked() && day.rule.amount_per == Unit::Days && (is_sum || (!day.answered && silence_holds)))
        run_until_idle(day, share, share > 0, share >= 1 && silence_holds);
}
/// Loop's rule: N kept days within K cover K days from the first; an older such interval makes way for a newer one.
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
/// A choice holds from the next such day on; one before the record began, for all of it.
bool begins_week(const std::vector<Act>& acts, Day day) {
    Weekday held = Weekday::Monday, chosen = held;
    Day from;
    for (const Act& act : acts) {
        if (act.kind != Kind::FirstWeekday)
            continue;
        held = from <= std::min(day, act.written) ? chosen : held;
        chosen = act.weekday;
        from = &act == &acts.front() ? Day{} : act.written + 1;
        from = from + (static_cast<int>(chosen) - static_cast<int>(weekday_of(from)) + 7) % 7;
    }
    return weekday_of(day) == (from <= day ? chosen : held);
}
/// By its calendar week or month: all that was answered in it counts, whatever rule held.
void judge_by_period(Series& all, DayState& day, Day date) {
    if (day.unit == Unit::Days || day.is_archived)
        return;
    const auto begins = [&](Day d) {
        return day.unit == Unit::Weeks ? begins_week(all.acts, d) : to_civil(d).day == 1;
    };
    Day first = date, last = date;
    while (!begins(first))
        first = first - 1;
    while (!begins(last + 1))
        ++last;
    const bool times = day.rule.due == Due::Times, limits = !times && day.rule.at_most;
    std::int64_t total = 0, room = 0;
    Mark before = Mark::None;
    bool is_known = true;
    for (Day d = first; d <= last; ++d) {
        const bool is_there = d >= all.first && d <= all.last();
        room += is_there ? all.at(d).has_room : !day_of(all.acts, d).is_paused;
        if (!is_there || d > date)
            continue;
        const DayState& s = all.at(d);
        total += counted(s, times);
        if (s.unit == day.unit && (s.rule.due == Due::Times) == times && s.mark != Mark::None)
            before = s.mark;
        is_known = is_known && (d == date || s.outcome != Outcome::Unknown);
    }
    const std::int64_t days = last - first + 1, own = counted(day, times);
    const std::int64_t part = (day.rule.amount * room + days - 1) / days;
    const std::int64_t asked = times ? day.rule.times : limits ? day.rule.amount : part;
    if (before == Mark::None && own > 0 && (limits ? total > asked : total >= asked))
        day.mark = limits ? Mark::Unmet : Mark::Met;
    const bool was_met = before == Mark::Met;
    const bool holds = limits ? before != Mark::Unmet && own == 0 : was_met || day.mark == Mark::Met;
    const double share = holds ? 1 : share_of(total, asked, limits);
    if (day.is_asked() && !times)
        run_until_idle(day, share, limits ? share > 0 : own > 0,
                       was_met || (limits && day.habit.unlogged_kept && total <= asked));
    else if (day.is_asked() && was_met && own == 0)
        day.outcome = Outcome::Implied;
    is_known = day.habit.unlogged_kept || (is_known && day.outcome != Outcome::Unknown);
    const bool is_whole = first >= all.first && days >= 7; // a week of fewer days was cut off
    const bool is_decided = limits ? room > 0 && is_known : total < asked && room >= (times ? asked : 1);
    if (date == last && date < all.today && is_whole && is_decided && before == Mark::None && day.mark == Mark::None)
        day.mark = limits ? Mark::Met : Mark::Unmet;
}
/// Takes strength and streak on from the day before.
void run_on(Series& all, DayState& day, Day date) {
    const bool counts = day.habit.measure == Measure::Count, limits = counts && day.rule.at_most;
    const bool silent = day.outcome == Outcome::Unknown, by_mark = day.unit != Unit::Days;
    day.waits = silent && !day.habit.unlogged_kept && (limits || day.habit.measure == Measure::Abstain);
    all.is_open = date == all.today && (silent || (counts && day.is_asked() && (limits || !day.holds())));
    const double full = limits && day.habit.unlogged_kept ? 1 : 0;
    const DayState before = date > all.first ? all.at(date - 1) : DayState{.strength = full, .unit = day.unit};
    const Rule& rule = day.rule;
    const double often = std::popcount(rule.weekdays) / 7.0 * rule.times / rule.days;
    const bool by_day = rule.due == Due::Every || (rule.due == Due::Named && rule.weekdays != 127);
    const double pace = by_day ? 1 / often : often / rule.amount_days;
    const bool by_window = by_mark || rule.due == Due::Times, moves = day.is_asked() && !day.waits;
    const double m = moves ? std::pow(0.5, std::sqrt(pace) / 13) : 1;
    day.strength = before.strength * m + (by_window ? share_of_window(all, day, date) : day.share) * (1 - m);
    const bool breaks = by_mark ? day.mark == Mark::Unmet : m < 1 && !day.holds() && !all.is_open;
    day.run = breaks ? 0 : (before.unit == day.unit ? before.run : 0) + (by_mark ? day.mark == Mark::Met : day.holds());
}
/// On a day that is still open, as of the eve; but what was done on it is not taken away.
std::optional<double> value_on(const Series& series, const Act& goal, Unit unit, Day day) {
    const Day closed = series.is_open && day == series.last() ? day - 1 : day;
    if (goal.on == Metric::Sum)
        return figures_of(series, day, day - goal.written + 1)["total"];
    if (goal.on == Metric::DaysSince && closed >= series.first)
        return figures_of(series, closed, 0)["days_since"];
    if (goal.on == Metric::Streak && series.at(day).unit == unit)
        return series.at(day).run;
    if (goal.on == Metric::Strength)
        return closed < series.first ? 0 : series.at(closed).strength;
    std::optional<double> value;
    for (Day last = closed; last <= day && goal.on == Metric::Reliability; ++last)
        if (const auto [kept, due] = reliability_of(series, last, 30); due > 0)
            value = std::max(value, std::optional(static_cast<double>(kept) / due));
    return value;
}
/// A goal as far as `acts` tell, without what was noted.
Track plain_track(std::span<const Act> acts, const Act& goal, Unit unit, Day today) {
    Track track;
    const Series all = series_of(acts, today, today);
    bool is_evidence = goal.on != Metric::Reliability;
    for (Day day = goal.written; day <= today; ++day) {
        const Series then = day < today ? series_of(acts, day, today) : all;
        const auto value = track.values.emplace_back(value_on(then, goal, unit, day));
        const auto [kept, due] = reliability_of(all, day, 30);
        is_evidence = is_evidence || due >= 10 || (due > 0 && day - all.first >= 29);
        const bool rests = all.at(day).is_archived || (goal.on == Metric::Streak && all.at(day).unit != unit);
        const bool is_met = value && *value >= goal.target - 1e-9 * std::max(1.0, std::abs(goal.target));
        if (!track.reached && is_met && is_evidence && !rests && !then.is_open && day <= goal.day)
            track.reached = day;
    }
    return track;
}
/// The day a goal was reached after the first `known` acts, written down by one that could move it.
struct Note {
    std::size_t by, known;
    Day day;
};
/// Whether, up to its day, no answer was changed after it but by imports, nor is there a first one that says no.
bool is_true(const Note& note, std::span<const Act> acts) {
    std::vector<Act> now = in_force(acts), then = now;
    const std::vector<Act> known = in_force(acts.first(note.known));
    for (std::size_t i = 0; i < acts.size(); ++i) {
        then[i].said = i < note.known ? known[i].said : decltype(then[i].said){};
        if (now[i].kind == Kind::Imported && then[i].said.empty())
            now[i].said.clear();
    }
    bool is_so = now[note.by].kind == acts[note.by].kind;
    for (const Act& act : acts)
        for (const auto& [last, said] : act.said)
            for (Day day = last - (said.span - 1); is_so && day <= std::min(last, note.day); ++day) {
                const DayState a = day_of(then, day), b = day_of(now, day);
                is_so = a.answered ? b.answered && a.own == b.own && a.value == b.value : !b.falls_short();
            }
    return is_so;
}

} // namespace

Series series_of(std::span<const Act> acts, Day until, Day today) {
    Series all{.acts = in_force(acts), .today = today};
    for (const Act& act : all.acts)
        if (act.kind == Kind::Made || act.kind == Kind::FirstDay || act.kind == Kind::Imported)
            all.first = act.day.value_or(all.first);
    for (Day day = all.first; day <= until; ++day)
        all.days.push_back(day_of(all.acts, day));
    for (const auto step : {judge_by_target, cover, judge_by_period, run_on})
        for (Day day = all.first; day <= until; ++day)
            step(all, all.days.at(static_cast<std::size_t>(day - all.first)), day);
    return all;
}

std::pair<int, int> reliability_of(const Series& series, Day last, int count) {
    std::pair<int, int> found;
    for (Day day = std::max(series.first, last - (count - 1)); day <= std::min(last, series.last()); ++day) {
        const DayState& s = series.at(day);
        const bool is_closed = s.is_asked() && !s.waits && !(series.is_open && day == series.last());
        found.first += s.unit != Unit::Days ? s.mark == Mark::Met : is_closed && s.holds();
        found.second += s.unit != Unit::Days ? s.mark != Mark::None : is_closed;
    }
    return found;
}

std::map<std::string, double> figures_of(const Series& series, Day last, int count) {
    std::map<std::string, double> found;
    for (Day day = series.first; day <= last; ++day)
        found["days_since"] = series.at(day).falls_short() ? 0 : found["days_since"] + 1;
    for (Day day = last - (count - 1); day <= last; ++day) // also before the first day
        if (const DayState s = day_of(series.acts, day); s.answered)
            found["total"] += static_cast<double>(s.value) / 1e6;
    return found;
}

Track track_of(std::span<const Act> acts, std::size_t goal, Day today) {
    const Act& set = acts[goal];
    const Unit unit = day_of(in_force(acts.first(goal)), set.written).unit;
    std::vector<Note> notes;
    const auto noted = [&notes](std::span<const Act> known) {
        std::optional<Day> first;
        for (const Note& note : notes)
            if (is_true(note, known))
                first = std::min(first.value_or(note.day), note.day);
        return first;
    };
    for (std::size_t i = goal + 1; i < acts.size(); ++i) {
        const auto known = acts.first(i);
        const Act* act = &acts[i];
        while (act->kind == Kind::Undone)
            act = &acts[act->undone];
        const bool may_move = act->kind >= Kind::NewRule && act->kind <= Kind::Imported;
        const bool is_noted = noted(known).has_value(), is_in_force = in_force(known)[goal].kind != Kind::Nothing;
        for (const Note& note : std::vector(notes)) // what is taken back stays written down
            if (acts[i].kind == Kind::Undone && note.by == acts[i].undone && is_true(note, known))
                notes.push_back({i, i + 1, note.day});
        if (may_move && (act == &acts[i] || act->said.empty()) && !is_noted && is_in_force)
            if (const auto reached = plain_track(known, set, unit, acts[i].written).reached)
                notes.push_back({i, i, *reached});
    }
    Track track = plain_track(acts, set, unit, today);
    track.reached = noted(acts) ? noted(acts) : track.reached;
    return track;
}

} // namespace kept::reference
