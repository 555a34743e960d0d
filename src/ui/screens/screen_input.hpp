#pragma once

#include "journal/commands/command.hpp"
#include "journal/derived/series_cache.hpp"
#include "journal/derived/standing.hpp"
#include "journal/journal.hpp"
#include "ui/screens/surroundings.hpp"
#include "ui/screens/visit.hpp"

#include <optional>
#include <vector>

namespace kept::ui {

struct PicturesState;

/// What screens are given beside the Ui: what there is to draw, and where commands go. A screen changes nothing itself;
/// the app carries the commands out after the frame.
struct ScreenInput {
    const Journal& journal;
    SeriesCache& series;
    Standing& standing;
    Day today;
    std::vector<Command>& commands;
    const Surroundings& around;
    std::optional<Visit>* visit = nullptr; ///< set by the dashboard
    PicturesState* pictures = nullptr;     ///< set by the dashboard: charts can be taken along

    void go(const Visit& where) const;
    /// What the clock and the calendar show; where no clock is offered, noon.
    Now now() const;
};

} // namespace kept::ui
