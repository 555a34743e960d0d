#include "journal/commands/reached_goals.hpp"

#include "domain/goals/state.hpp"
#include "journal/derived/goal_input.hpp"
#include "journal/derived/goal_notes.hpp"
#include "journal/events/retraction.hpp"
#include "journal/goals/goal_body.hpp"

#include <algorithm>
#include <set>

namespace kept {
namespace {

/// Whether a definition can change the outcomes of earlier days.
bool changes_days(EventKind kind, std::string_view body) {
    if (kind == EventKind::HabitPaused || kind == EventKind::HabitResumed || kind == EventKind::HabitArchived)
        return true;
    if (kind != EventKind::HabitChanged)
        return false;
    const HabitFields fields = decode_habit_fields(body);
    return fields.rule || fields.first_day || fields.unlogged || fields.rest_days || fields.archived;
}

/// The habits whose days a taken back or restored batch changes by definitions alone: where it holds answers too, a
/// goal may rest on them.
void add_habits_of_batch(const Journal& journal, const Uuid& id, std::set<HabitId>& habits) {
    const Batch* batch = journal.events().find_batch(id);
    if (batch == nullptr)
        return;
    std::set<HabitId> defined;
    std::set<HabitId> answered;
    for (const EventIndex index : journal.events().events_of(*batch)) {
        const EventKind kind = journal.events().at(index).kind;
        if (kind == EventKind::CheckedIn)
            answered.insert(journal.events().habit_of(index));
        else if (changes_days(kind, journal.events().body_of(index)))
            defined.insert(journal.events().habit_of(index));
    }
    std::ranges::set_difference(defined, answered, std::inserter(habits, habits.end()));
}

std::set<HabitId> habits_changed_by(const Journal& journal, const Plan& plan) {
    std::set<HabitId> habits;
    if (plan.is_union) { // another log may say anything about all of them
        for (const HabitRecord* record : journal.habits())
            habits.insert(record->habit.id);
        return habits;
    }
    for (const Event& event : plan.events) {
        if (event.kind == EventKind::Retracted || event.kind == EventKind::Restored)
            add_habits_of_batch(journal, decode_retraction(event.body), habits);
        else if (event.habit && !habits.contains(*event.habit) &&
                 (changes_days(event.kind, event.body) ||
                  (event.kind == EventKind::CheckedIn &&
                   !decode_entry(event.body, event.value.value_or(0)).from.empty())))
            habits.insert(*event.habit);
    }
    return habits;
}

/// Keeps the notes of reached goals in a batch that is taken back: they stay written.
void add_notes_of_batch(const Journal& journal, const Uuid& id, PlanMaker& maker) {
    for (const GoalBook::ReachedNote& note : journal.goals().reached_notes()) {
        const HabitRecord* record = journal.find_habit(journal.events().habit_of(note.event));
        if (journal.events().batch_of(note.event).id != id || record == nullptr ||
            noted_day(journal, *record, note.goal) != note.day)
            continue;
        Event& event = maker.add(EventKind::GoalReached, encode_goal_id(note.goal));
        event.habit = record->habit.id;
        event.day = note.day;
    }
}

/// The day on which a goal was reached, where it is not written down yet.
std::optional<Day> newly_reached(const Journal& journal, const HabitRecord& record, const Goal& set,
                                 SeriesCache& series, Day today) {
    const Goal goal = with_units(set, record.habit);
    const auto noted = noted_day(journal, record, goal.id);
    const GoalSource source(journal, record, series.of(journal, record, today), goal.terms());
    const GoalTrack track = make_track(goal, source.input());
    const auto reached = goal_status(goal, track, source.input(), noted).reached;
    return reached == noted ? std::nullopt : reached;
}

/// Notes go into the command's batch. The batches of another log are its own: there they come last, in one of theirs.
void append(const Journal& journal, std::vector<Event> notes, Plan& plan) {
    std::int64_t lamport = journal.events().highest_lamport();
    for (const Event& event : plan.events)
        lamport = std::max(lamport, event.lamport);
    const Uuid batch = plan.events.front().batch;
    for (Event& event : notes) {
        if (plan.is_union)
            event.lamport = ++lamport;
        else
            event.batch = batch;
        plan.events.push_back(std::move(event));
    }
}

} // namespace

void add_reached_goals(const Journal& journal, Plan& plan, const Author& author, IdSource& ids) {
    if (plan.events.empty() || journal.goals().all().empty())
        return;
    SeriesCache series;
    PlanMaker maker(author, ids);
    for (const HabitId& habit : habits_changed_by(journal, plan))
        for (const Goal& goal : journal.goals().all()) {
            const HabitRecord* record = journal.find_habit(habit);
            if (record == nullptr || record != journal.find_habit(goal.habit) || author.today < goal.set_on)
                continue;
            if (const auto day = newly_reached(journal, *record, goal, series, author.today)) {
                Event& event = maker.add(EventKind::GoalReached, encode_goal_id(goal.id));
                event.habit = habit;
                event.day = day;
            }
        }
    for (const Event& event : plan.events)
        if (event.kind == EventKind::Retracted)
            add_notes_of_batch(journal, decode_retraction(event.body), maker);
    append(journal, maker.finish({}).events, plan);
}

} // namespace kept
