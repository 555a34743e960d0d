#pragma once

#include "domain/habit.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/habits/habit_fields.hpp"
#include "support/acts.hpp"

#include <string>

namespace kept::test {

/// A rule out of two numbers; 0 and 0 is the simplest.
Rule rule_of(MeasureKind measure, int b, int c);
/// An answer that the measure takes, out of a number.
Entry answer_of(MeasureKind measure, int number);

/// What silence and rest mean: one of four.
HabitFields choices_of(int number);

reference::Rule for_reference(const Rule& rule);
reference::Said for_reference(const Entry& entry);
reference::Measure for_reference(MeasureKind measure);
reference::Choices for_reference(const HabitFields& choices, MeasureKind measure);

std::string describe(const Rule& rule, MeasureKind measure);
std::string describe(const Entry& entry);
std::string describe(const HabitFields& choices);

} // namespace kept::test
