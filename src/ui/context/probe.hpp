#pragma once

#include "ui/imgui/geometry.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept::ui {

/// One thing on the screen that a test can point at.
struct Mark {
    std::string id;
    Rect rect;
    bool enabled = true;
    bool clipped = false;  ///< its centre is outside of what can be seen of it
    bool hovered = false;  ///< the mouse is on it and nothing covers it
    bool selected = false; ///< chosen, on, or having the keyboard
};

struct DrawnText {
    std::string text;
    Rect rect;
    bool visible = true; ///< some of it is inside the clip rectangle
    bool is_cut = false; ///< visible, but its left or right end is not
    int layer = 0;       ///< 0 for screens, more inside a dialog
};

/// Notes what a frame drew: things by id path, and texts. Attached by tests only; without one nothing is noted.
class Probe {
  public:
    void begin_frame();
    void mark(Mark mark) { marks_.push_back(std::move(mark)); }
    void text(std::string_view text, Rect rect, Rect clip, int layer);

    const std::vector<Mark>& marks() const { return marks_; }
    const std::vector<DrawnText>& texts() const { return texts_; }
    std::optional<Mark> find(std::string_view id) const;

  private:
    std::vector<Mark> marks_;
    std::vector<DrawnText> texts_;
};

} // namespace kept::ui
