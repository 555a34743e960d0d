#include "journal/events/event_table.hpp"

#include "journal/events/body_text.hpp"

#include <algorithm>
#include <tuple>

namespace kept {

void EventTable::expect(std::size_t more) {
    events_.expect(more);
    batches_.expect(more); // one each, or nearly so
}

std::optional<EventIndex> EventTable::add(const Event& event) {
    if (events_.find(event.id))
        return std::nullopt;
    highest_lamport_ = std::max(highest_lamport_, event.lamport);

    StoredEvent stored{.id = event.id,
                       .lamport = event.lamport,
                       .recorded_at = event.recorded_at,
                       .value = event.value.value_or(0),
                       .batch = batch_index(event.batch),
                       .device = name_index(event.device),
                       .habit = event.habit ? name_index(*event.habit) : 0,
                       .body = body_index(event.body),
                       .written_day = event.written_day,
                       .day = event.day.value_or(Day{}),
                       .utc_offset_min = static_cast<std::int16_t>(event.utc_offset_min),
                       .kind = event.kind,
                       .has_day = event.day.has_value(),
                       .has_value = event.value.has_value()};
    const EventIndex index = events_.add(stored);

    Batch& batch = batches_[stored.batch];
    (batch.count++ == 0 ? batch.first : events_[batch.last].next_of_batch) = index;
    batch.last = index;
    batch.device = stored.device;
    batch.last_lamport = std::max(batch.last_lamport, event.lamport);
    batch.is_undo = batch.is_undo || event.kind == EventKind::Retracted || event.kind == EventKind::Restored ||
                    event.kind == EventKind::Erased || event.kind == EventKind::PracticeDrafted;
    return index;
}

const Batch* EventTable::find_batch(const Uuid& id) const {
    const auto found = batches_.find(id);
    return found ? &batches_[*found] : nullptr;
}

std::vector<EventIndex> EventTable::events_of(const Batch& batch) const {
    std::vector<EventIndex> events;
    for (EventIndex event = batch.first; event != no_event; event = events_[event].next_of_batch)
        events.push_back(event);
    return events;
}

bool EventTable::is_before(EventIndex a, EventIndex b) const {
    const StoredEvent& left = events_[a];
    const StoredEvent& right = events_[b];
    return std::tie(left.lamport, names_[left.device], left.id) <
           std::tie(right.lamport, names_[right.device], right.id);
}

bool EventTable::set_retracted(const Uuid& target, EventIndex by, bool is_retracted) {
    Batch& batch = batches_[batch_index(target)];
    if (batch.retraction != no_event && is_before(by, batch.retraction))
        return false;
    batch.retraction = by;
    if (batch.is_retracted == is_retracted)
        return false;
    batch.is_retracted = is_retracted;
    return true;
}

Event EventTable::restore(EventIndex index) const {
    const StoredEvent& stored = events_[index];
    Event event{.id = stored.id,
                .batch = batches_[stored.batch].id,
                .device = names_[stored.device],
                .lamport = stored.lamport,
                .recorded_at = stored.recorded_at,
                .written_day = stored.written_day,
                .utc_offset_min = stored.utc_offset_min,
                .kind = stored.kind,
                .body = bodies_[stored.body]};
    if (stored.habit != 0)
        event.habit = names_[stored.habit];
    if (stored.has_day)
        event.day = stored.day;
    if (stored.has_value)
        event.value = stored.value;
    return event;
}

std::uint32_t EventTable::name_index(const Uuid& name) {
    const auto [found, is_new] = name_index_.try_emplace(name, static_cast<std::uint32_t>(names_.size()));
    if (is_new)
        names_.push_back(name);
    return found->second;
}

std::uint32_t EventTable::batch_index(const Uuid& id) {
    const auto found = batches_.find(id);
    return found ? *found : batches_.add({.id = id});
}

std::uint32_t EventTable::body_index(const std::string& body) {
    const auto next = static_cast<std::uint32_t>(bodies_.size());
    if (body.size() <= max_shared_body) {
        const auto [found, is_new] = short_bodies_.try_emplace(body, next);
        if (!is_new)
            return found->second;
    }
    bodies_.push_back(without_zeros(body)); // once for those that come again and again
    return next;
}

} // namespace kept
