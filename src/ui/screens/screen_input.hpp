#pragma once

#include "journal/derived/achievements.hpp"
#include "journal/derived/series_cache.hpp"
#include "journal/journal.hpp"
#include "ui/screens/requests.hpp"
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

/// The input screens get beside the Ui: the content to draw, and the queue for what they ask for, which is carried out
/// after the frame.
struct ScreenInput {
    const Journal& journal;
    SeriesCache& series;
    Achievements& achievements;
    Day today;
    RequestQueue& requests;
    const ScreenServices& services;
    PicturesState* pictures = nullptr; ///< charts can be saved; nullptr: they cannot

    void ask(Command command) const;
    void ask(Navigation where) const;
    void ask(DataRequest request) const;
    void ask(PaintPicture request) const;
    void ask(WriteReport request) const;
    void ask(OpenDataFolder request) const;
    void ask(KeepWords request) const;
    /// The record as a whole. Only where services.data is offered.
    const DataView& data() const { return services.data->view(); }
    JournalKey key() const { return {journal.revision(), today}; }
    /// The time on the clock and the calendar; noon if no clock is offered.
    Now now() const;
};

} // namespace kept::ui
