#pragma once

#include "domain/day.hpp"
#include "ui/context/context.hpp"

#include <optional>
#include <string_view>

namespace kept::ui {

/// The days a date can be picked from, and how weeks are drawn.
struct CalendarRange {
    Day min;
    Day max;
    Day today;
    Weekday first_weekday = Weekday::Monday;
};

/// Which calendar is open and the day the keyboard is on; part of a view's state. At most one is open at a time.
struct CalendarState {
    std::uint64_t open = 0;
    Day at; ///< its month is shown
};

/// A field that shows `day` ("nothing" in words where there is none) and opens a month to pick another from: arrows,
/// Page Up and Down, Enter. Marks are "<id>", "<id>/previous", "<id>/next" and "<id>/2026-11-23". Returns the day that
/// was picked.
std::optional<Day> date_field(Ui& ui, CalendarState& state, std::string_view id, Rect rect, std::optional<Day> day,
                              const CalendarRange& range, std::string_view nothing = "No day");

} // namespace kept::ui
