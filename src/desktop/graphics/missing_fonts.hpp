#pragma once

#include "ui/fonts/fonts.hpp"

namespace kept::desktop {

/// One sentence on stderr where other fonts stand in for missing ones; Kept works all the same.
void warn_about_missing_fonts(const ui::Fonts& fonts);

} // namespace kept::desktop
