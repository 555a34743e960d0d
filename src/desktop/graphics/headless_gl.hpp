#pragma once

#include "desktop/graphics/png_file.hpp"

#include <memory>

namespace kept::desktop {

/// An OpenGL context with a picture to draw into and no display at all (EGL, surfaceless). Current on the thread that
/// made it for as long as it lives.
class HeadlessGl {
  public:
    /// Size in pixels. Throws std::runtime_error with a sentence where EGL or its surfaceless platform is missing.
    HeadlessGl(int width, int height);
    ~HeadlessGl();
    HeadlessGl(const HeadlessGl&) = delete;
    HeadlessGl& operator=(const HeadlessGl&) = delete;

    /// The pixels drawn since.
    Picture picture() const;

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace kept::desktop
