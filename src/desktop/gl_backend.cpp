#include "desktop/gl_backend.hpp"

#include "desktop/gl_version.hpp"

#include <imgui_impl_opengl3.h>

namespace kept::desktop {

void start_gl_backend() {
    ImGui_ImplOpenGL3_Init(shader_version);
}

void stop_gl_backend() {
    ImGui_ImplOpenGL3_Shutdown();
}

void renew_font_texture() {
    stop_gl_backend();
    start_gl_backend();
}

} // namespace kept::desktop
