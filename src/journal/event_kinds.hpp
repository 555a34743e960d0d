#pragma once

#include "domain/day.hpp"
#include "journal/events/event.hpp"
#include "journal/events/event_table.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kept {

class Journal;

/// The part of the journal that folds a kind.
enum class EventOwner : std::uint8_t {
    Habits,
    CheckIns,
    Promises,
    Goals,
    Practices,
    Programmes,
    Timers,
    Settings,
    Undo,     ///< whether another batch counts
    Erasures, ///< what must not come back
    Nobody,   ///< says how its batch came here
};

/// Everything that Kept knows about one kind of event.
struct EventKindRow {
    EventKind kind;
    std::string_view name; ///< in the log
    EventOwner owner;
    bool names_habit = false; ///< without a habit it is damaged
    bool is_entry = false;    ///< a line of its own on the screen Journal
    bool has_words = false;   ///< the search looks into it
    bool can_erase = false;   ///< by itself, not only with its habit
    /// Throws EventError if the body is not what the kind demands. nullptr: any object will do.
    void (*check)(const Event& event) = nullptr;
    /// The words before the habit's name that describe the event: "the rest of ". Empty: `describe` does.
    std::string_view about_habit = {};
    /// A few words: "On time, today: 5 min late", "a change of Walk".
    std::string (*describe)(const Journal& journal, EventIndex index, Day today) = nullptr;
};

/// All kinds, in the order of EventKind.
std::span<const EventKindRow> event_kinds();
const EventKindRow& row_of(EventKind kind);

std::string_view to_text(EventKind kind);
std::optional<EventKind> parse_event_kind(std::string_view text);

} // namespace kept
