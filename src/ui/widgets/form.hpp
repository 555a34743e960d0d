#pragma once

#include "ui/context/context.hpp"

#include <string_view>

namespace kept::ui {

/// Rows of a form below each other, each a label with a field under it.
class FormColumn {
  public:
    FormColumn(Ui& ui, Rect area) : ui_(ui), rest_(area), top_(area.top) { rest_.bottom = rest_.top + 1e6F; }

    /// Draws `label` and gives the place under it, `height` points high.
    Rect row(std::string_view label, double height = 38);
    /// A place without a label.
    Rect plain(double height);
    float width() const { return rest_.width(); }
    /// The height used so far, in pixels.
    float used() const { return rest_.top - top_; }

  private:
    Ui& ui_;
    Rect rest_;
    float top_;
};

} // namespace kept::ui
