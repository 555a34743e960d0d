#pragma once

#include "journal/journal.hpp"

#include <string>

namespace kept {

/// An event in a few words: "On time, today: 5 min late", "a change of Walk".
std::string describe_event(const Journal& journal, EventIndex index, Day today);

/// The name of the habit that an event is about; "a habit" where it is not defined.
std::string habit_name(const Journal& journal, EventIndex index);

// The words of one kind each, for its row in event_kinds.cpp.

std::string describe_habit_change(const Journal& journal, EventIndex index, Day today);
std::string describe_check_in(const Journal& journal, EventIndex index, Day today);
std::string describe_promise(const Journal& journal, EventIndex index, Day today);
std::string describe_resolution(const Journal& journal, EventIndex index, Day today);
std::string describe_practice(const Journal& journal, EventIndex index, Day today);
std::string describe_draft(const Journal& journal, EventIndex index, Day today);
std::string describe_review(const Journal& journal, EventIndex index, Day today);
std::string describe_setting(const Journal& journal, EventIndex index, Day today);
std::string describe_programme(const Journal& journal, EventIndex index, Day today);
std::string describe_source(const Journal& journal, EventIndex index, Day today);
std::string describe_undo(const Journal& journal, EventIndex index, Day today);

} // namespace kept
