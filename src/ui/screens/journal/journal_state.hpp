#pragma once

#include "ui/screens/journal/journal_view.hpp"
#include "ui/widgets/menu.hpp"

namespace kept::ui {

/// What Journal remembers between frames; no user data.
struct JournalState {
    JournalFilter filter;
    MenuState menu;

    std::vector<JournalLine> lines; ///< cached, with what they were made from
    std::vector<float> tops;        ///< of each line in points, and the end
    JournalWords words;
    JournalFilter view_filter;
    std::uint64_t view_revision = ~std::uint64_t{0};
};

} // namespace kept::ui
