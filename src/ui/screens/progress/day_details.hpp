#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"

#include <optional>

namespace kept::ui {

/// Height of the card for a day, in pixels.
float day_details_height(Ui& ui, const ScreenInput& input, const HabitRecord& record, Day day, float width);

/// Draws the answers about one day, and when they were given. Returns the day if the user wants to answer or correct
/// it.
std::optional<Day> draw_day_details(Ui& ui, const ScreenInput& input, const HabitRecord& record, Day day, Rect card);

} // namespace kept::ui
