#pragma once

#include "ui/screens/today/state/card_context.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kept::ui {

/// The rows of a card's form, laid out from the top.
class FormRows {
  public:
    FormRows(CardContext& context, Rect rect) : context_(context), rect_(rect) {}

    /// The height of `rows` rows and the buttons below them, in points.
    static double height(int rows);

    Rect next();
    /// A text field in a row of its own; true when Enter was pressed in it.
    bool field(const char* id, std::string& text, const char* hint);
    /// A slider from 0 to 10 behind a label of `label_width` points.
    void scale(const char* id, const char* label, double label_width, std::optional<int>& value);
    /// The area left below the rows.
    Rect rest() const { return rect_; }

  private:
    CardContext& context_;
    Rect rect_;
};

/// The buttons that end a form.
struct FormEnd {
    bool can_save = true;
    std::string_view tip = {}; ///< why it cannot be saved
    std::string_view save = "Save";
    std::string_view cancel = "Cancel";
};

/// Draws the buttons of `end` from `at` on; cancelling closes the form. True if the form is to be sent: Save was
/// pressed, or Enter in one of its fields (`entered`).
bool draw_form_end(CardContext& context, ImVec2 at, bool entered, const FormEnd& end = {});

} // namespace kept::ui
