#pragma once

#include "journal/events/event.hpp"
#include "journal/events/id_table.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tsl/robin_map.h>
#include <vector>

namespace kept {

/// Place of an event in the table, by order of arrival.
using EventIndex = std::uint32_t;

/// No event.
inline constexpr EventIndex no_event = 0xFFFF'FFFF;

/// Bytes up to which equal bodies are stored once: plain answers that repeat. Longer bodies carry words of their own.
inline constexpr std::size_t max_shared_body = 48;

/// An event with its repeated parts kept once in the tables beside it: about 80 bytes.
struct StoredEvent {
    Uuid id;
    std::int64_t lamport = 0;
    std::int64_t recorded_at = 0;
    double value = 0;
    std::uint32_t batch = 0;
    std::uint32_t device = 0;
    std::uint32_t habit = 0; ///< 0: none
    std::uint32_t body = 0;
    EventIndex next_of_batch = no_event;
    Day written_day;
    Day day;
    std::int16_t utc_offset_min = 0;
    EventKind kind = EventKind::CheckedIn;
    bool has_day = false;
    bool has_value = false;
};

/// The events of one user command, and whether they still count. 48 bytes: there are nearly as many as events.
struct Batch {
    Uuid id;
    std::int64_t last_lamport = 0; ///< of its own events
    std::uint32_t device = 0;
    std::uint32_t count = 0; ///< of its own events; 0: only a word on it has arrived
    EventIndex first = no_event;
    EventIndex last = no_event;
    EventIndex retraction = no_event; ///< the latest word on whether it counts, in log order
    bool is_undo = false;             ///< it retracts or restores another, or is one that cannot be undone
    bool is_retracted = false;
};

/// All events ever folded, compactly, each once. It knows their order but not their meaning.
class EventTable {
  public:
    std::size_t size() const { return events_.size(); }
    bool contains(const Uuid& id) const { return events_.find(id).has_value(); }

    /// Reserves room for `more` events, so that the table need not grow step by step.
    void expect(std::size_t more);

    /// Adds an event; none where it is in the table already.
    std::optional<EventIndex> add(const Event& event);

    const StoredEvent& at(EventIndex index) const { return events_[index]; }
    std::string_view body_of(EventIndex index) const { return bodies_[events_[index].body]; }
    const Uuid& device_of(EventIndex index) const { return names_[events_[index].device]; }
    const Uuid& habit_of(EventIndex index) const { return names_[events_[index].habit]; }
    /// A device or habit by its number in StoredEvent.
    const Uuid& name(std::uint32_t number) const { return names_[number]; }
    const Batch& batch_of(EventIndex index) const { return batches_[events_[index].batch]; }
    const std::vector<Batch>& batches() const { return batches_.all(); }
    const Batch* find_batch(const Uuid& id) const;
    /// In the order in which they came.
    std::vector<EventIndex> events_of(const Batch& batch) const;
    const Uuid& device_of(const Batch& batch) const { return names_[batch.device]; }

    /// Whether `a` comes before `b` in the log's order (lamport, device, id).
    bool is_before(EventIndex a, EventIndex b) const;

    /// Says that `by` retracts or restores the batch `target`; the latest word in log order holds. True: something
    /// changed.
    bool set_retracted(const Uuid& target, EventIndex by, bool is_retracted);

    /// The event as it came, for export and comparison.
    Event restore(EventIndex index) const;

    std::int64_t highest_lamport() const { return highest_lamport_; }

  private:
    std::uint32_t name_index(const Uuid& name);
    std::uint32_t batch_index(const Uuid& id);
    std::uint32_t body_index(const std::string& body);

    IdTable<StoredEvent> events_;
    std::vector<Uuid> names_{Uuid{}}; ///< devices and habits
    tsl::robin_map<Uuid, std::uint32_t> name_index_{{Uuid{}, 0}};
    IdTable<Batch> batches_;
    std::vector<std::string> bodies_;
    tsl::robin_map<std::string, std::uint32_t> short_bodies_;
    std::int64_t highest_lamport_ = 0;
};

} // namespace kept
