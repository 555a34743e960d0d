#include "journal/timers/timer_book.hpp"

#include "base/time_units.hpp"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

/// The newest event that still counts says whether the timer runs.
std::optional<RunningTimer> work_out(const EventTable& events, const std::vector<EventIndex>& indices) {
    const auto counts = [&](EventIndex index) { return !events.batch_of(index).is_retracted; };
    const auto newest = std::find_if(indices.rbegin(), indices.rend(), counts);
    if (newest == indices.rend() || events.at(*newest).kind != EventKind::TimerStarted)
        return std::nullopt;
    const StoredEvent& event = events.at(*newest);
    return RunningTimer{event.written_day, event.recorded_at};
}

} // namespace

int RunningTimer::minutes(std::int64_t now_ms) const {
    constexpr double max = 1e6;
    return static_cast<int>(
        std::clamp(std::round(static_cast<double>(now_ms - since_ms) / double{ms_per_minute}), -1.0, max));
}

void TimerBook::note_event(const EventTable& events, EventIndex index) {
    const HabitId habit = events.habit_of(index);
    std::vector<EventIndex>& known = records_[habit].events;
    if (std::ranges::find(known, index) == known.end())
        known.insert(
            std::ranges::upper_bound(known, index, [&](EventIndex a, EventIndex b) { return events.is_before(a, b); }),
            index);
    stale_.push_back(habit);
}

void TimerBook::rebuild_stale(const EventTable& events) {
    for (const HabitId& habit : stale_)
        records_[habit].running = work_out(events, records_[habit].events);
    stale_.clear();
}

const RunningTimer* TimerBook::find(const HabitId& habit) const {
    const auto found = records_.find(habit);
    return found == records_.end() || !found->second.running ? nullptr : &*found->second.running;
}

} // namespace kept
