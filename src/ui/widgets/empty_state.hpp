#pragma once

#include "ui/context/context.hpp"

#include <string_view>

namespace kept::ui {

/// The message of a place without content: an icon, the content that will be here, and how to get there.
struct EmptyStateSpec {
    char32_t icon = 0;
    std::string_view title = {};
    std::string_view about = {};
    std::string_view action = {}; ///< label of a button; empty: none
};

/// In the middle of `rect`; true when the button ("<id>/action") was clicked.
bool empty_state(Ui& ui, std::string_view id, Rect rect, const EmptyStateSpec& spec);

} // namespace kept::ui
