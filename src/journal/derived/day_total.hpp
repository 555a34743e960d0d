#pragma once

#include "domain/habit.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/journal.hpp"

#include <span>
#include <string>

namespace kept {

/// The sum of a day's amounts that count, once `added` are said too.
Amount day_total(const Journal& journal, const HabitRecord& record, Day day, std::span<const Entry> added);

/// How many minutes are left of a day once what is cleared by `added` is cleared; their own amounts are not counted.
Amount minutes_left(const Journal& journal, const HabitRecord& record, Day day, std::span<const Entry> added);

/// Why more minutes than `left` are refused.
std::string too_many_minutes(Amount left);

/// A day's total in words: "20 pages", "1 h 5 min".
std::string total_text(Amount total, const Habit& habit);

} // namespace kept
