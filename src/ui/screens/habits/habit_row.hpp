#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"

#include <string>

namespace kept::ui {

/// The user's request for a habit in the list.
enum class HabitAsk : std::uint8_t { Nothing, Edit, Up, Down, Rest, Resume, Archive, Erase, ShowProgress };

/// The content of a habit's line, computed once per change of the journal.
struct HabitRow {
    std::string path;  ///< "habits/1a2b3c4d": what its parts are called
    std::string about; ///< "every day, at least 10 pages"
};
HabitRow make_habit_row(const ScreenInput& input, const Habit& habit);

/// A habit's place in the list.
struct HabitRowPlace {
    bool is_first = false;
    bool is_last = false;
};

/// A habit as a line of the list: what it is, when it is due, and what can be done with it. Parts are called
/// "habits/<id>/…".
HabitAsk draw_habit_row(Ui& ui, const ScreenInput& input, const Habit& habit, const HabitRow& row, HabitRowPlace place,
                        Rect card);
inline constexpr double habit_row_height = 70; ///< points

} // namespace kept::ui
