#pragma once

#include "desktop/system/colour_scheme.hpp"

namespace kept::desktop {

/// Whether the desktop is set to a dark look: GTK_THEME, what its portal says, the settings of GTK 4 and 3, and those
/// of KDE, the first that says something. False where none does. Reads files.
bool is_desktop_dark(ColourScheme found);

} // namespace kept::desktop
