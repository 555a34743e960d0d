#pragma once

#include "ui/context/context.hpp"

#include <string_view>

namespace kept::ui {

/// A region that clips what is drawn inside and scrolls with the wheel (and Page Up/Down, where no menu or dialog is
/// open), with a thin bar while there is more than fits. The content draws below `content().top`.
class ScrollArea {
  public:
    /// `content_height` in pixels; 0 where it is only known after drawing: then call `set_height` before the end.
    ScrollArea(Ui& ui, std::string_view id, Rect rect, float content_height = 0);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    /// The place of the content: as wide as the region, moved up by the height scrolled away.
    Rect content() const { return content_; }
    /// The part of the window that shows content.
    Rect view() const { return rect_; }
    void set_height(float content_height) { height_ = content_height; }
    /// Scrolls as little as needed to show `rect`.
    void reveal(Rect rect);
    /// Nothing of `rect` can be seen, so it need not be drawn.
    bool is_hidden(Rect rect) const { return overlap(rect, rect_).empty(); }

  private:
    void draw_bar();

    Ui& ui_;
    std::string_view id_; ///< a copy for this frame
    Rect rect_;
    float height_;
    ChildScope child_;
    Rect content_;
};

} // namespace kept::ui
