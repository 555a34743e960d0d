#include "desktop/pictures/capture.hpp"

#include "desktop/graphics/framebuffer.hpp"
#include "desktop/graphics/gl_backend.hpp"
#include "desktop/graphics/headless_gl.hpp"
#include "desktop/graphics/missing_fonts.hpp"
#include "ui/frame_scope.hpp"
#include "ui/imgui/imgui_compat_frame.hpp"

#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <cmath>

namespace kept::desktop {
namespace {

/// A Dear ImGui context drawn with OpenGL, for as long as it lives.
class Context {
  public:
    explicit Context(ImFontAtlas& atlas) {
        ImGui::CreateContext(&atlas);
        ImGui::GetIO().IniFilename = nullptr;
        ImGui::GetIO().LogFilename = nullptr;
        start_gl_backend();
    }
    ~Context() {
        stop_gl_backend();
        ImGui::DestroyContext();
    }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

int to_pixels(int points, float scale) {
    return static_cast<int>(std::lround(static_cast<float>(points) * scale));
}

void draw_frame(ui::Ui& ui, const std::function<void(ui::Ui&)>& draw) {
    if (ui.fonts.rebuild_if_needed())
        renew_font_texture();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ui::begin_frame(ui.fonts.atlas());
    {
        const ui::FrameScope frame(ui);
        draw(ui);
    }
    ImGui::Render();
    clear_to(ui.theme.ground);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

struct Size {
    int width;
    int height;
};

Size pixels_of(const CaptureOptions& options) {
    return {to_pixels(options.width, options.scale), to_pixels(options.height, options.scale)};
}

/// Draws into whatever OpenGL draws into.
void draw_frames(const CaptureOptions& options, ui::Fonts& fonts, const std::function<void(ui::Ui&)>& draw) {
    const Size size = pixels_of(options);
    fonts.load(options.scale);
    const Context context(fonts.atlas());
    ImGui::GetIO().DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
    ui::apply_style(*options.theme, options.scale);
    ui::UiState state;
    for (int frame = 0; frame < options.frames || fonts.wants_rebuild(); ++frame) {
        ui::Ui ui{.theme = *options.theme,
                  .fonts = fonts,
                  .state = state,
                  .scale = options.scale,
                  .now = 100 + frame / 60.0,
                  .reduce_motion = true};
        draw_frame(ui, draw);
    }
}

/// No Dear ImGui context is current for as long as it lives; then the one that was.
class ContextAside {
  public:
    ContextAside() : was_(ImGui::GetCurrentContext()) { ImGui::SetCurrentContext(nullptr); }
    ~ContextAside() { ImGui::SetCurrentContext(was_); }
    ContextAside(const ContextAside&) = delete;
    ContextAside& operator=(const ContextAside&) = delete;

  private:
    ImGuiContext* was_;
};

} // namespace

Picture capture(const CaptureOptions& options, const std::function<void(ui::Ui&)>& draw) {
    const Size size = pixels_of(options);
    const HeadlessGl gl(size.width, size.height);
    ui::Fonts fonts(options.fonts);
    warn_about_missing_fonts(fonts);
    draw_frames(options, fonts, draw);
    return gl.picture();
}

Picture capture_beside(const CaptureOptions& options, const std::function<void(ui::Ui&)>& draw) {
    const ContextAside aside;
    const Size size = pixels_of(options);
    const Framebuffer frame(size.width, size.height);
    ui::Fonts fonts(options.fonts); // the window has warned about those that are missing
    draw_frames(options, fonts, draw);
    return frame.picture();
}

} // namespace kept::desktop
