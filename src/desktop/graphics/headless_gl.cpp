#include "desktop/graphics/headless_gl.hpp"

#include "desktop/graphics/framebuffer.hpp"
#include "desktop/graphics/gl_version.hpp"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <fmt/format.h>

#include <array>
#include <stdexcept>
#include <string_view>

namespace kept::desktop {
namespace {

void require(bool worked, std::string_view what) {
    if (!worked)
        throw std::runtime_error(fmt::format("no picture can be drawn without a display here: {}", what));
}

EGLConfig choose_config(EGLDisplay display) {
    constexpr std::array<EGLint, 3> wanted{EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
    // The default of EGL_SURFACE_TYPE asks for windows, which a surfaceless display has none of.
    constexpr std::array<EGLint, 5> offscreen{EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT,
                                              EGL_NONE};
    EGLConfig config = nullptr;
    EGLint count = 0;
    if (eglChooseConfig(display, offscreen.data(), &config, 1, &count) == EGL_TRUE && count > 0)
        return config;
    require(eglChooseConfig(display, wanted.data(), &config, 1, &count) == EGL_TRUE && count > 0,
            "EGL offers no OpenGL");
    return config;
}

EGLContext make_context(EGLDisplay display) {
    constexpr std::array<EGLint, 7> version{EGL_CONTEXT_MAJOR_VERSION,
                                            gl_major,
                                            EGL_CONTEXT_MINOR_VERSION,
                                            gl_minor,
                                            EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                            EGL_NONE};
    return eglCreateContext(display, choose_config(display), EGL_NO_CONTEXT, version.data());
}

} // namespace

struct HeadlessGl::Parts {
    EGLDisplay display = EGL_NO_DISPLAY;
    EGLContext context = EGL_NO_CONTEXT;
    std::unique_ptr<Framebuffer> frame;

    Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts() { close(); }

    void open() {
        display = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
        require(display != EGL_NO_DISPLAY, "EGL has no surfaceless platform");
        require(eglInitialize(display, nullptr, nullptr) == EGL_TRUE, "EGL does not start");
        require(eglBindAPI(EGL_OPENGL_API) == EGL_TRUE, "EGL has no OpenGL");
        context = make_context(display);
        require(context != EGL_NO_CONTEXT, fmt::format("EGL gives no OpenGL {}.{} context", gl_major, gl_minor));
        require(eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context) == EGL_TRUE,
                "EGL cannot draw without a surface");
    }

    /// The display stays as it is: EGL has one for the whole process, and it may be somebody else's too.
    void close() {
        if (context == EGL_NO_CONTEXT)
            return;
        frame.reset();
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(display, context);
    }
};

HeadlessGl::HeadlessGl(int width, int height) : parts_(std::make_unique<Parts>()) {
    parts_->open();
    parts_->frame = std::make_unique<Framebuffer>(width, height);
}

HeadlessGl::~HeadlessGl() = default;

Picture HeadlessGl::picture() const {
    return parts_->frame->picture();
}

} // namespace kept::desktop
