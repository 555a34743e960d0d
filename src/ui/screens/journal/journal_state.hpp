#pragma once

#include "ui/screens/journal/journal_lines.hpp"
#include "ui/screens/journal/journal_view.hpp"
#include "ui/screens/journal/journal_words.hpp"
#include "ui/widgets/menu.hpp"

namespace kept::ui {

/// State Journal keeps between frames; no user data.
struct JournalState {
    JournalFilter filter;
    MenuState menu;

    JournalLines lines; ///< cached
    JournalWords words; ///< cached
    SeenLines seen;     ///< cached
};

} // namespace kept::ui
