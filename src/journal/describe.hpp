#pragma once

#include "domain/habit.hpp"
#include "domain/promise.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/journal.hpp"

#include <string>

namespace kept {

/// "today", "yesterday", "Mon 23 Nov", with the year where it is another one.
std::string describe_day(Day day, Day today);

/// A check-in in a few words: "yes", "5 min late", "12 pages", "hard moment: anger, 8 to 3".
std::string describe(const Entry& entry, const Habit& habit);

/// "12 pages", "1 page", "7.5 km", "3".
std::string describe_amount(double amount, const std::string& unit);

/// " (tomorrow, 17:00)"; nothing where there is no day.
std::string due_text(const Due& due, Day today);

/// "an import of 3 answers from gym.csv", of the event that says so.
std::string describe_import(const Journal& journal, EventIndex imported);

/// A user command in a few words, for undo: "On time, today: 5 min late".
std::string describe_batch(const Journal& journal, const Batch& batch, Day today);

} // namespace kept
