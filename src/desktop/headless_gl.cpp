#include "desktop/headless_gl.hpp"

#include "desktop/gl_version.hpp"

#define GL_GLEXT_PROTOTYPES
#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <GL/gl.h>
#include <GL/glext.h>
#include <fmt/format.h>

#include <algorithm>
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
    int width = 0;
    int height = 0;
    EGLDisplay display = EGL_NO_DISPLAY;
    EGLContext context = EGL_NO_CONTEXT;
    GLuint texture = 0;
    GLuint frame = 0;

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

    void make_frame() {
        glGenTextures(1, &texture);
        glBindTexture(GL_TEXTURE_2D, texture);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glGenFramebuffers(1, &frame);
        glBindFramebuffer(GL_FRAMEBUFFER, frame);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
        require(glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE,
                fmt::format("OpenGL refuses a picture of {} x {} pixels", width, height));
        glViewport(0, 0, width, height);
    }

    /// The display stays as it is: EGL has one for the whole process, and it may be somebody else's too.
    void close() {
        if (context == EGL_NO_CONTEXT)
            return;
        if (frame != 0)
            glDeleteFramebuffers(1, &frame);
        if (texture != 0)
            glDeleteTextures(1, &texture);
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(display, context);
    }
};

HeadlessGl::HeadlessGl(int width, int height) : parts_(std::make_unique<Parts>()) {
    parts_->width = width;
    parts_->height = height;
    parts_->open();
    parts_->make_frame();
}

HeadlessGl::~HeadlessGl() = default;

Picture HeadlessGl::picture() const {
    Picture picture{parts_->width, parts_->height, {}};
    const auto row = static_cast<std::ptrdiff_t>(picture.width) * 4;
    picture.rgba.resize(static_cast<std::size_t>(row) * static_cast<std::size_t>(picture.height));
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, picture.width, picture.height, GL_RGBA, GL_UNSIGNED_BYTE, picture.rgba.data());
    for (int top = 0, bottom = picture.height - 1; top < bottom; ++top, --bottom) {
        const auto upper = picture.rgba.begin() + top * row;
        std::swap_ranges(upper, upper + row, picture.rgba.begin() + bottom * row);
    }
    return picture;
}

} // namespace kept::desktop
