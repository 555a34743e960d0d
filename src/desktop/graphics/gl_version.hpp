#pragma once

namespace kept::desktop {

/// The OpenGL every context asks for, and the shading language that goes with it.
inline constexpr int gl_major = 3;
inline constexpr int gl_minor = 2;
inline constexpr const char* shader_version = "#version 150";

} // namespace kept::desktop
