#include "desktop/graphics/gl_backend.hpp"

#include "desktop/graphics/gl_version.hpp"
#include "ui/imgui/imgui_compat.hpp"
#include "ui/imgui/style.hpp"

#include <GL/gl.h>
#include <imgui_impl_opengl3.h>

#include <dlfcn.h>

namespace kept::desktop {
namespace {

/// From 1.92 on the backend closes the OpenGL library at its end and, when it is started again, calls where the library
/// was. One that is never unloaded is still there.
void keep_opengl_loaded() {
    for (const char* name : {"libOpenGL.so.0", "libGL.so.1"}) // it takes the first where there is EGL
        if (void* library = ::dlopen(name, RTLD_LAZY | RTLD_NODELETE))
            ::dlclose(library);
}

} // namespace

void start_gl_backend() {
    keep_opengl_loaded();
    ImGui_ImplOpenGL3_Init(shader_version);
}

void stop_gl_backend() {
    ImGui_ImplOpenGL3_Shutdown();
}

void clear_to(Colour ground) {
    const ImVec4 colour = ui::to_vec4(ground);
    glClearColor(colour.x, colour.y, colour.z, colour.w);
    glClear(GL_COLOR_BUFFER_BIT);
}

void renew_font_texture() {
    if (ui::fonts_grow_by_themselves())
        return;
    stop_gl_backend();
    start_gl_backend();
}

} // namespace kept::desktop
