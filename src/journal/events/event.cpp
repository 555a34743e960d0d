#include "journal/events/event.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace kept {
namespace {

constexpr std::array<std::string_view, 23> kind_names{
    "habit_defined", "habit_changed",    "habit_paused",      "habit_resumed", "habit_archived", "checked_in",
    "promise_made",  "promise_resolved", "goal_set",          "goal_changed",  "goal_dropped",   "practice_saved",
    "review_saved",  "setting_changed",  "retracted",         "restored",      "erased",         "timer_started",
    "timer_stopped", "practice_drafted", "programme_changed", "imported",      "goal_reached"};

} // namespace

std::string_view to_text(EventKind kind) {
    return kind_names.at(static_cast<std::size_t>(kind));
}

std::optional<EventKind> parse_event_kind(std::string_view text) {
    const auto found = std::ranges::find(kind_names, text);
    if (found == kind_names.end())
        return std::nullopt;
    return static_cast<EventKind>(found - kind_names.begin());
}

} // namespace kept
