#pragma once

#include "desktop/graphics/png_file.hpp"

namespace kept::desktop {

/// A picture that the current OpenGL context draws into for as long as it lives, in the place of a window.
class Framebuffer {
  public:
    /// Size in pixels. Throws std::runtime_error with a sentence where OpenGL refuses it.
    Framebuffer(int width, int height);
    ~Framebuffer();
    Framebuffer(const Framebuffer&) = delete;
    Framebuffer& operator=(const Framebuffer&) = delete;

    /// The pixels drawn since.
    Picture picture() const;

  private:
    int width_;
    int height_;
    unsigned texture_ = 0;
    unsigned frame_ = 0;
};

} // namespace kept::desktop
