#pragma once

namespace kept::desktop {

/// Kept's name on the desktop: the names of its desktop entry, metainfo and icons (assets/desktop). Nobody owns
/// kept.org for this program; whoever publishes it puts a domain of theirs in its place.
inline constexpr const char* app_id = "org.kept.Kept";
/// The class of its window, which the desktop entry names too.
inline constexpr const char* window_class = "kept";

} // namespace kept::desktop
