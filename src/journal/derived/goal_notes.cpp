#include "journal/derived/goal_notes.hpp"

#include "domain/measures/measure.hpp"
#include "journal/derived/day_check_ins.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace kept {
namespace {

/// The check-ins about one day: those that count now, and those that counted when the note was written.
struct DayOfNote {
    std::vector<CheckIn> then;
    std::vector<CheckIn> now;
    bool has_changed = false;
};

/// Whether the event was taken back after the note.
bool is_withdrawn(const Journal& journal, EventIndex event, EventIndex note) {
    const Batch& batch = journal.events().batch_of(event);
    return batch.is_retracted && journal.events().is_before(note, batch.retraction);
}

/// True if the event is later than the note. An import in the note's batch is later too: the note says what was reached
/// without it.
bool is_later(const Journal& journal, EventIndex event, EventIndex note) {
    return journal.events().is_before(note, event) ||
           journal.events().at(event).batch == journal.events().at(note).batch;
}

void add(DayOfNote& day, const Journal& journal, EventIndex event, const CheckIn& check_in, EventIndex note) {
    const bool is_active = journal.is_active(event);
    if (!is_later(journal, event, note)) {
        const bool is_gone = is_withdrawn(journal, event, note);
        if (is_active || is_gone)
            day.then.push_back(check_in);
        if (is_active)
            day.now.push_back(check_in);
        day.has_changed = day.has_changed || is_gone;
    } else if (is_active && !check_in.imported) {
        day.now.push_back(check_in);
        day.has_changed = true;
    }
}

/// Whether an answer was corrected or withdrawn. A first answer given late corrects none, but for one that says no.
bool is_other_answer(const DayOfNote& day, const Rule& rule, MeasureKind measure) {
    const Verdict then = judge_day(day.then, measure, rule);
    const Verdict now = judge_day(day.now, measure, rule);
    if (!then.answered)
        return now.outcome == Outcome::Missed || now.outcome == Outcome::Partial;
    return now.answered != then.answered || now.outcome != then.outcome || now.value != then.value;
}

/// The days up to the note's, each with its check-ins in the log's order; spans speak about earlier days too.
std::map<Day, DayOfNote> days_of_note(const Journal& journal, const HabitRecord& record,
                                      const GoalBook::ReachedNote& note) {
    std::vector<LoggedCheckIn> logged = record.check_ins;
    std::ranges::sort(logged, [&](const LoggedCheckIn& a, const LoggedCheckIn& b) {
        return journal.events().is_before(a.event, b.event);
    });
    std::map<Day, DayOfNote> days;
    for (const LoggedCheckIn& one : logged)
        for (int before = 0; before < one.check_in.span_days; ++before)
            if (const Day day = one.day - before; day <= note.day)
                add(days[day], journal, one.event, before == 0 ? one.check_in : echo_of(one.check_in, before),
                    note.event);
    return days;
}

bool has_other_answers(const Journal& journal, const HabitRecord& record, const GoalBook::ReachedNote& note) {
    return std::ranges::any_of(days_of_note(journal, record, note), [&](const auto& day) {
        return day.second.has_changed &&
               is_other_answer(day.second, record.habit.rule_on(day.first), record.habit.measure);
    });
}

/// Whether a promise that was due by then was resolved, moved or undone since.
bool has_other_promises(const Journal& journal, const HabitRecord& record, const GoalBook::ReachedNote& note) {
    if (record.habit.measure != MeasureKind::Promise)
        return false;
    const EventTable& events = journal.events();
    for (EventIndex i = 0; i < events.size(); ++i) {
        const StoredEvent& event = events.at(i);
        const bool is_promise = event.kind == EventKind::PromiseMade || event.kind == EventKind::PromiseResolved;
        if (!is_promise || !event.has_day || event.day > note.day)
            continue;
        const bool is_later = events.is_before(note.event, i);
        if (is_later ? journal.is_active(i) : is_withdrawn(journal, i, note.event))
            return true;
    }
    return false;
}

} // namespace

std::optional<Day> noted_day(const Journal& journal, const HabitRecord& record, const GoalId& goal) {
    std::optional<Day> day;
    for (const GoalBook::ReachedNote& note : journal.goals().reached_notes())
        if (note.goal == goal && (!day || note.day < *day) && !has_other_answers(journal, record, note) &&
            !has_other_promises(journal, record, note))
            day = note.day;
    return day;
}

} // namespace kept
