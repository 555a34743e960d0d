#pragma once

#include "base/memo.hpp"
#include "charts/drawing.hpp"
#include "domain/day.hpp"
#include "domain/uuid.hpp"
#include "ui/context/ids.hpp"
#include "ui/screens/progress/all_progress.hpp"
#include "ui/screens/progress/progress_view.hpp"
#include "ui/widgets/menu.hpp"

#include <optional>
#include <set>

namespace kept::ui {

/// The key of one habit's history.
struct ProgressKey {
    JournalKey journal;
    HabitId habit;
    ProgressChoice choice;
    std::string_view theme;

    friend bool operator==(const ProgressKey&, const ProgressKey&) = default;
};

/// The key of the history of all habits.
struct AllProgressKey {
    JournalKey journal;
    ProgressChoice choice;

    friend bool operator==(const AllProgressKey&, const AllProgressKey&) = default;
};

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
    std::optional<Bucket> bucket;     ///< of the bars; none: what suits the range
    std::optional<HabitId> compare;   ///< the second habit in the strength curve

    InsightBook insights;
    Memo<ProgressKey, ProgressView> view;
    Memo<AllProgressKey, AllProgressView> all;

    /// The number of the data that charts show; a chart of one habit and one of all may have the same id.
    std::uint64_t view_number() const { return number_of({0, view.version()}); }
    std::uint64_t all_number() const { return number_of({1, all.version()}); }

    /// The days that charts show of a record that begins on `first`.
    TimeWindow window_of(Day today, Day first) const {
        return window.value_or(TimeWindow{range_begin(range, today, first), today});
    }
};

} // namespace kept::ui
