#include "journal/goals/goal_book.hpp"

#include "journal/goals/goal_body.hpp"

#include <algorithm>

namespace kept {
namespace {

Goal* find_in(std::vector<Goal>& goals, const GoalId& id) {
    const auto found = std::ranges::find(goals, id, &Goal::id);
    return found != goals.end() ? &*found : nullptr;
}

} // namespace

void GoalBook::note_event(const EventTable& events, EventIndex index) {
    is_stale_ = true;
    if (std::ranges::find(events_, index) != events_.end())
        return;
    const auto place =
        std::ranges::upper_bound(events_, index, [&](EventIndex a, EventIndex b) { return events.is_before(a, b); });
    events_.insert(place, index);
}

void GoalBook::rebuild_stale(const EventTable& events, const KnownAs& known_as) {
    if (!is_stale_)
        return;
    is_stale_ = false;
    ++revision_.events;
    goals_.clear();
    notes_.clear();
    for (const EventIndex index : events_) {
        const StoredEvent& event = events.at(index);
        if (events.batch_of(index).is_retracted)
            continue;
        if (event.kind == EventKind::GoalSet) {
            goals_.push_back(
                make_goal(event.id, known_as(index), event.written_day, decode_goal_terms(events.body_of(index))));
        } else if (event.kind == EventKind::GoalChanged) {
            const GoalWord word = decode_goal_change(events.body_of(index));
            if (Goal* goal = find_in(goals_, word.goal))
                change_goal(*goal, event.written_day, word.terms);
        } else if (event.kind == EventKind::GoalReached) {
            notes_.push_back({decode_goal_id(events.body_of(index)), event.day, index});
        } else if (Goal* goal = find_in(goals_, decode_goal_id(events.body_of(index)))) {
            goal->dropped = event.written_day;
        }
    }
}

const Goal* GoalBook::find(const GoalId& id) const {
    const auto found = std::ranges::find(goals_, id, &Goal::id);
    return found != goals_.end() ? &*found : nullptr;
}

} // namespace kept
