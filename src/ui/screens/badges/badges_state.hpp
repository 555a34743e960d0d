#pragma once

#include "base/memo.hpp"
#include "ui/screens/badges/badges_view.hpp"
#include "ui/screens/screen_input.hpp"

#include <optional>

namespace kept::ui {

/// The key of the shelves.
struct BadgesKey {
    JournalKey journal;
    BadgeFilter filter = BadgeFilter::All;

    friend bool operator==(const BadgesKey&, const BadgesKey&) = default;
};

/// The key of the selected badge. `index`: of the catalogue.
struct ShownBadgeKey {
    JournalKey journal;
    std::size_t index = 0;

    friend bool operator==(const ShownBadgeKey&, const ShownBadgeKey&) = default;
};

/// The selected badge and its evidence.
struct ShownBadge {
    BadgeItem badge;
    std::vector<EvidenceLine> evidence;
};

/// State Badges keeps between frames; no user data.
struct BadgesState {
    BadgeFilter filter = BadgeFilter::All;
    std::optional<std::size_t> selected; ///< of the catalogue; none: the newest that was earned
    bool is_open = false;                ///< in a narrow window: the details lie over the gallery
    bool shows_all_evidence = false;

    Memo<BadgesKey, BadgesView> view;
    Memo<ShownBadgeKey, ShownBadge> shown;
};

} // namespace kept::ui
