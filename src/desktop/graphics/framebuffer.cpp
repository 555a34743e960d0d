#include "desktop/graphics/framebuffer.hpp"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kept::desktop {

Framebuffer::Framebuffer(int width, int height) : width_(width), height_(height) {
    glGenTextures(1, &texture_);
    glBindTexture(GL_TEXTURE_2D, texture_);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glGenFramebuffers(1, &frame_);
    glBindFramebuffer(GL_FRAMEBUFFER, frame_);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) {
        glDeleteFramebuffers(1, &frame_);
        glDeleteTextures(1, &texture_);
        throw std::runtime_error(fmt::format("OpenGL refuses a picture of {} x {} pixels", width, height));
    }
    glViewport(0, 0, width, height);
}

Framebuffer::~Framebuffer() {
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glDeleteFramebuffers(1, &frame_);
    glDeleteTextures(1, &texture_);
}

Picture Framebuffer::picture() const {
    Picture picture{width_, height_, {}};
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
