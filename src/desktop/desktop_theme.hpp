#pragma once

namespace kept::desktop {

/// Whether the desktop is set to a dark look: GTK_THEME, the settings of GTK 4 and 3, and those of KDE, the first that
/// says something. False where none does.
bool is_desktop_dark();

} // namespace kept::desktop
