#pragma once

#include "charts/theme.hpp"
#include "desktop/graphics/png_file.hpp"
#include "ui/context/context.hpp"

#include <filesystem>
#include <functional>

namespace kept::desktop {

/// How a picture of a screen is taken.
struct CaptureOptions {
    int width = 1280; ///< points
    int height = 800;
    float scale = 1; ///< pixels a point
    const Theme* theme = &paper_theme();
    std::filesystem::path fonts;
    int frames = 5; ///< drawn before the picture: popups and scrolled regions settle over several
};

/// Draws `draw` with nothing in motion and no display (EGL, surfaceless; the same OpenGL code as the window). Throws
/// std::runtime_error with a sentence where that is not possible. No Dear ImGui context may be current.
Picture capture(const CaptureOptions& options, const std::function<void(ui::Ui&)>& draw);

/// The same with the OpenGL context that is current, as a window's between two frames; a Dear ImGui context may be
/// current, and is again afterwards.
Picture capture_beside(const CaptureOptions& options, const std::function<void(ui::Ui&)>& draw);

} // namespace kept::desktop
