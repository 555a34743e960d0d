#pragma once

#include "journal/commands/command.hpp"
#include "journal/derived/achievements.hpp"
#include "journal/derived/series_cache.hpp"
#include "journal/journal.hpp"
#include "ui/screens/navigation.hpp"
#include "ui/screens/screen_services.hpp"

#include <optional>
#include <vector>

namespace kept::ui {

struct PicturesState;

/// The key of everything that a screen reads from the journal alone.
struct JournalKey {
    Revision revision;
    Day today;

    friend bool operator==(const JournalKey&, const JournalKey&) = default;
    /// Another one for another key, for the drawings made from the same data.
    std::uint64_t number() const;
};

/// The input screens get beside the Ui: the content to draw, and a vector for commands. A screen changes nothing
/// itself; the app carries the commands out after the frame.
struct ScreenInput {
    const Journal& journal;
    SeriesCache& series;
    Achievements& achievements;
    Day today;
    std::vector<Command>& commands;
    const ScreenServices& services;
    std::optional<Navigation>* navigation = nullptr; ///< set by the dashboard
    PicturesState* pictures = nullptr;               ///< set by the dashboard: charts can be taken along

    void navigate(const Navigation& where) const;
    JournalKey key() const { return {journal.revision(), today}; }
    /// The time on the clock and the calendar; noon if no clock is offered.
    Now now() const;
};

} // namespace kept::ui
