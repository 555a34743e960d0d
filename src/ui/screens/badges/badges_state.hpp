#pragma once

#include "ui/screens/badges/badges_view.hpp"

#include <optional>

namespace kept::ui {

/// State Badges keeps between frames; no user data.
struct BadgesState {
    BadgeFilter filter = BadgeFilter::All;
    std::optional<std::size_t> selected; ///< of the catalogue; none: the newest that was earned
    bool is_open = false;                ///< in a narrow window: the details lie over the gallery
    bool shows_all_evidence = false;

    BadgesView view; ///< cached, with what it was made from
    BadgeItem shown; ///< the selected one, cached with its evidence
    std::vector<EvidenceLine> evidence;
    bool shown_is_old = true; ///< the journal or the day is another
    std::uint64_t view_revision = ~std::uint64_t{0};
    Day view_today;
    BadgeFilter view_filter = BadgeFilter::All;
};

} // namespace kept::ui
