#pragma once

#include "ui/screens/badges/badges_view.hpp"
#include "ui/screens/pictures/picture_menu.hpp"

namespace kept::ui {

/// A badge as it can be taken along: its medal with the day it was earned, and its figures. `button`: as of
/// PictureOffer, which looks at `badge` as long as it lives.
PictureOffer offer_of(const Ui& ui, const BadgeItem& badge, std::string_view id, Rect area,
                      std::optional<Rect> button = {});

} // namespace kept::ui
