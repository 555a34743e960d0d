#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/badges/badges_view.hpp"

#include <optional>

namespace kept::ui {

/// A family's medals on a card, as many beside each other as fit; returns the badge that was clicked (an index of the
/// catalogue).
std::optional<std::size_t> draw_shelf(Ui& ui, const ScreenInput& input, const BadgeFamily& family,
                                      std::optional<std::size_t> selected, Rect card);
float shelf_height(const Ui& ui, const BadgeFamily& family, float width);

} // namespace kept::ui
