#pragma once

#include "charts/colour.hpp"

namespace kept::desktop {

/// Lets Dear ImGui draw with the OpenGL context that is current.
void start_gl_backend();
void stop_gl_backend();

/// After the font atlas changed, between two frames: sends it to OpenGL. The backend is restarted, because in 1.86 its
/// other ways leave buffers without storage. From 1.92 on it sends what changed by itself with the next frame.
void renew_font_texture();

/// Fills the screen with the colour that frames are drawn over: much less work for a driver than drawing it.
void clear_to(Colour ground);

} // namespace kept::desktop
