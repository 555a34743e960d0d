// Reliability, headline figures, and when goals were reached.
#include "support/reference/telling.hpp"

#include <algorithm>
#include <cmath>

namespace kept::reference {
namespace {

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

/// As what is known after `acts` tells it.
Track told(std::span<const Act> acts, const Act& goal, Unit unit, Day today) {
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

/// What an act wrote down because it could move the day.
struct Note {
    std::size_t by;
    std::size_t known; ///< so many acts
    Day day;
};

/// Whether it still stands after `acts`: no answer up to its day was changed since, but by imports, nor is there a
/// first one that says no.
bool stands(const Note& note, std::span<const Act> acts) {
    std::vector<Act> now = in_force(acts), then = now;
    const std::vector<Act> known = in_force(acts.first(note.known));
    bool is_so = now[note.by].kind == acts[note.by].kind;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        then[i].said = i < note.known ? known[i].said : decltype(then[i].said){};
        if (now[i].kind == Kind::Imported && then[i].said.empty())
            now[i].said.clear();
    }
    for (const Act& act : acts)
        for (const auto& [last, said] : act.said)
            for (Day day = last - (said.span - 1); is_so && day <= std::min(last, note.day); ++day) {
                const DayState a = day_of(then, day), b = day_of(now, day);
                is_so = a.answered ? b.answered && a.own == b.own && a.value == b.value : !b.falls_short();
            }
    return is_so;
}

std::optional<Day> noted(std::span<const Note> notes, std::span<const Act> acts) {
    std::optional<Day> first;
    for (const Note& note : notes)
        if (stands(note, acts))
            first = std::min(first.value_or(note.day), note.day);
    return first;
}

/// Whether an act changes what days come to, but not by answers: those a goal may rest on.
bool writes_down(std::span<const Act> acts, std::size_t index) {
    const Act* act = &acts[index];
    while (act->kind == Kind::Undone)
        act = &acts[act->undone];
    return act->kind >= Kind::NewRule && act->kind <= Kind::Imported && (act == &acts[index] || act->said.empty());
}

} // namespace

std::pair<int, int> reliability_of(const Series& series, Day last, int count) {
    std::pair<int, int> found;
    for (Day day = std::max(series.first, last - (count - 1)); day <= std::min(last, series.last()); ++day) {
        const DayState& s = series.at(day);
        const bool by_mark = s.unit != Unit::Days;
        const bool is_closed = s.is_asked() && !s.waits && !(series.is_open && day == series.last());
        found.first += by_mark ? s.mark == Mark::Met : is_closed && s.holds();
        found.second += by_mark ? s.mark != Mark::None : is_closed;
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
    for (std::size_t i = goal + 1; i < acts.size(); ++i) {
        const auto known = acts.first(i);
        const bool is_noted = noted(notes, known).has_value();
        for (const Note& note : std::vector(notes)) // what is taken back stays written down
            if (acts[i].kind == Kind::Undone && note.by == acts[i].undone && stands(note, known))
                notes.push_back({i, i + 1, note.day});
        if (!writes_down(acts, i) || is_noted || in_force(known)[goal].kind == Kind::Nothing)
            continue;
        if (const auto reached = told(known, set, unit, acts[i].written).reached)
            notes.push_back({i, i, *reached});
    }
    Track track = told(acts, set, unit, today);
    if (const auto first = noted(notes, acts))
        track.reached = first;
    return track;
}

} // namespace kept::reference
