#pragma once

#include "charts/drawing.hpp"
#include "domain/day.hpp"
#include "domain/uuid.hpp"
#include "ui/screens/progress/all_progress.hpp"
#include "ui/screens/progress/progress_view.hpp"
#include "ui/widgets/menu.hpp"

#include <optional>
#include <set>

namespace kept::ui {

/// State Progress keeps between frames; no user data.
struct ProgressState {
    HabitId habit;           ///< none: the first one
    std::optional<int> year; ///< nullopt: this year
    std::optional<Day> day;  ///< the day whose details are open
    MenuState menu;          ///< the choice of habit
    bool shows_all = false;  ///< all habits together instead of one
    TimeRange range = TimeRange::Year;
    std::optional<TimeWindow> window; ///< zoomed or moved by hand: instead of the range
    float dragged = 0;                ///< pixels that were dragged and are no whole day yet
    std::set<HabitId> in_curve;       ///< all habits: those with a curve of their own
    std::uint64_t versions = 0;       ///< of both views: no two of them have the same number
    AllProgressView all;
    std::uint64_t all_version = 0;
    std::uint64_t all_revision = ~std::uint64_t{0};
    ProgressChoice all_choice;
    Day all_today;
    std::optional<Bucket> bucket;   ///< of the bars; none: what suits the range
    std::optional<HabitId> compare; ///< the second habit in the strength curve

    InsightBook insights;
    ProgressView view; ///< cached, with what it was made from
    std::uint64_t view_version = 0;
    std::uint64_t view_revision = ~std::uint64_t{0};
    HabitId view_habit;
    Day view_today;
    ProgressChoice view_choice;
    std::string_view view_theme;

    /// The days that charts show of a record that begins on `first`.
    TimeWindow window_of(Day today, Day first) const {
        return window.value_or(TimeWindow{range_begin(range, today, first), today});
    }
};

} // namespace kept::ui
