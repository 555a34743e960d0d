#pragma once

#include "ui/context/context.hpp"

#include <string_view>

namespace kept::ui {

/// A switch with its words at the left of `rect` and a sentence under them if there is one; true when it was turned.
bool toggle(Ui& ui, std::string_view id, Rect rect, std::string_view label, bool& on, std::string_view about = {});

/// A box to tick with its words after it; true when it was clicked.
bool checkbox(Ui& ui, std::string_view id, Rect rect, std::string_view label, bool& on);

} // namespace kept::ui
