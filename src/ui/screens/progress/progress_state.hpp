#pragma once

#include "charts/drawing.hpp"
#include "domain/day.hpp"
#include "domain/uuid.hpp"
#include "ui/screens/progress/progress_view.hpp"
#include "ui/widgets/menu.hpp"

#include <optional>

namespace kept::ui {

/// What Progress remembers between frames; no user data.
struct ProgressState {
    HabitId habit;           ///< none: the first one
    std::optional<int> year; ///< nullopt: this year
    std::optional<Day> day;  ///< the day whose details are open
    MenuState menu;          ///< the choice of habit
    TimeRange range = TimeRange::Year;
    std::optional<Bucket> bucket;   ///< of the bars; none: what suits the range
    std::optional<HabitId> compare; ///< the second habit in the strength curve

    ProgressView view; ///< cached, with what it was made from
    std::uint64_t view_revision = ~std::uint64_t{0};
    HabitId view_habit;
    Day view_today;
    ProgressChoice view_choice;
    std::string_view view_theme;
};

} // namespace kept::ui
