#pragma once

#include "domain/day.hpp"
#include "domain/uuid.hpp"

#include <optional>

namespace kept::ui {

/// What Progress remembers between frames; no user data.
struct ProgressState {
    HabitId habit;              ///< none: the first one
    std::optional<int> year;    ///< nullopt: the last twelve months
    std::optional<Day> day;     ///< the day whose details are open
    bool is_menu_open = false;  ///< the choice of habit
};

} // namespace kept::ui
