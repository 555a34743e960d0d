#pragma once

#include "journal/events/event.hpp"

#include <string>
#include <string_view>

namespace kept {

/// The first line of a file of Kept's own events: which format it is, and how many events follow.
std::string events_header(std::size_t count);

/// Whether a line is such a header; `count` is what it says, -1 where it says nothing.
bool is_events_header(std::string_view line, std::int64_t& count);

/// An event as one line of JSON, without a line end.
std::string to_json_line(const Event& event);

/// The body of an event that was written as JSON, as the log has it. Throws EventError where it is no JSON object.
std::string body_of_json_text(std::string_view text);

/// Reads what to_json_line() wrote. Throws EventError where a line is none, or no Kept would have written it.
Event event_of_json_line(std::string_view line);

} // namespace kept
