#pragma once

#include "journal/habits/habit_fields.hpp"

#include <array>

namespace kept {

/// The three habits that a new log offers: on time, straight talk, steady.
std::array<HabitFields, 3> starter_trio();

} // namespace kept
