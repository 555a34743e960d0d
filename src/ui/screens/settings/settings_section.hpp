#pragma once

#include "ui/context/context.hpp"
#include "ui/widgets/page.hpp"

#include <string_view>

namespace kept::ui {

/// A card of rows, each with its words at the left and a control at the right.
class Section {
  public:
    /// `lines`: rows of one line of words each, after the others.
    Section(Ui& ui, Column& column, std::string_view title, int rows, int lines = 0);

    /// Draws the words of a row; returns the place of its control, `width` pixels wide and `height` points high.
    Rect row(std::string_view label, std::string_view about, float width, double height = 36);
    /// A row that is a switch as a whole.
    bool flag(std::string_view id, std::string_view label, std::string_view about, bool& on);
    /// A row of one line, for the caller to draw in.
    Rect line();

  private:
    Rect next(double height, double margin);

    Ui& ui_;
    Rect card_;
    Rect rest_;
};

} // namespace kept::ui
