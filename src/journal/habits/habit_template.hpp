#pragma once

#include "journal/habits/habit_fields.hpp"

#include <string>

namespace kept {

/// A habit to begin with: what the catalogue proposes.
struct HabitTemplate {
    std::string id;
    std::string family;  ///< "punctuality"
    std::string meaning; ///< one line: what it is good for
    HabitFields fields;
};

} // namespace kept
