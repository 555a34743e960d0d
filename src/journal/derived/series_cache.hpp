#pragma once

#include "domain/measures/measure.hpp"
#include "domain/series/series.hpp"
#include "journal/journal.hpp"

#include <unordered_map>

namespace kept {

/// A habit's series as of a day, brought up to date from the first day that changed.
class SeriesCache {
  public:
    /// The reference holds until the next call for the same habit.
    const HabitSeries& of(const Journal& journal, const HabitRecord& record, Day today);

    /// The first day of a habit that changed since this was last asked; a day after all others where nothing did.
    Day consume_change(const HabitId& habit);

  private:
    struct Cached {
        Day changed = last_sane_day() + 1; ///< first day that changed since consume_change()
        std::uint64_t revision = 0;
        Day today;
        HabitSeries series;
    };
    Cached& up_to_date(const Journal& journal, const HabitRecord& record, Day today);

    std::unordered_map<HabitId, Cached> cached_;
};

/// Headline figures of a habit's measure over the days `from` to `to`.
std::vector<Figure> headline_figures(const Journal& journal, const HabitRecord& record, const HabitSeries& series,
                                     Day from, Day to);

} // namespace kept
