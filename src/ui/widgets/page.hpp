#pragma once

#include "ui/widgets/scroll_area.hpp"

#include <string_view>

namespace kept::ui {

// In points.
inline constexpr double page_gap = 15; ///< between cards
inline constexpr double page_title_height = 71;
inline constexpr double page_narrow = 820; ///< at most so wide, cards stand below each other

/// Lays cards below each other.
class Column {
  public:
    Column(Ui& ui, Rect area);

    /// The next place, `height` pixels high, with a gap after it.
    Rect next(float height);
    float width() const { return rest_.width(); }
    /// The height used so far, gaps included.
    float height() const { return rest_.top - top_; }
    bool is_narrow() const { return width() <= ui_.px(page_narrow); }

  private:
    Ui& ui_;
    Rect rest_;
    float top_;
};

/// The scrolling part of a screen: `area` wide, with its bar beside the cards in the window's gutter, and room for the
/// cards' shadows.
class Page {
  public:
    Page(Ui& ui, std::string_view id, Rect area);
    ~Page();
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

    Column& column() { return column_; }
    ScrollArea& scroll() { return scroll_; }
    /// For layouts of several columns: at least so much height is used.
    void reach(float height);

  private:
    static Rect region(const Ui& ui, Rect area);
    Rect content(Rect area) const;

    Ui& ui_;
    ScrollArea scroll_;
    Column column_;
    float reached_ = 0;
};

/// A screen's name and a sentence under it, at the top of `area`; returns the row at the right for controls.
Rect draw_page_title(Ui& ui, Rect& area, std::string_view title, std::string_view about);

} // namespace kept::ui
