#pragma once

#include <optional>
#include <string>
#include <vector>

namespace kept::desktop {

/// Puts PNG pictures on the desktop's clipboard with wl-copy or xclip, which stay to hand them out; GLFW knows text
/// alone.
class PictureClipboard {
  public:
    /// Looks for the program that suits the display.
    PictureClipboard();

    bool is_available() const { return !words_.empty(); }
    /// Hands the picture over; throws std::runtime_error with a sentence where that does not work.
    void put(const std::string& png) const;

  private:
    std::vector<std::string> words_; ///< the program and its arguments
};

} // namespace kept::desktop
