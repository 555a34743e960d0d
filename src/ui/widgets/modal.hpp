#pragma once

#include "ui/context/context.hpp"
#include "ui/widgets/button.hpp"

#include <string_view>

namespace kept::ui {

/// A dialog in the middle of the window over a dimmed screen. It is open for as long as it is made in every frame;
/// whoever draws it keeps that in the view's state. Width and height in points; height 0: what fits the window.
class Modal {
  public:
    Modal(Ui& ui, std::string_view id, std::string_view title, double width, double height);
    Modal(const Modal&) = delete;
    Modal& operator=(const Modal&) = delete;

    /// Between the title and the row of buttons.
    Rect body() const { return body_; }
    /// The user pressed Escape, the cross ("<id>/close") or beside the dialog.
    bool wants_close() const { return wants_close_; }

    /// The button at the right of the foot that the dialog is for ("<id>/ok"); Enter does the same when no widget has
    /// the keyboard. True when pressed.
    bool main_button(std::string_view label, bool enabled = true);
    /// As main_button, for what cannot be taken back: Enter alone does not press it.
    bool grave_button(std::string_view label, bool enabled = true);
    /// A quiet button left of those before it ("<id>/<name>").
    bool side_button(std::string_view name, std::string_view label);

  private:
    Rect next_in_foot(const ButtonSpec& spec);
    Rect place(double width, double height) const;
    void draw_frame(std::string_view title);

    Ui& ui_;
    std::string_view id_; ///< a copy for this frame
    LayerScope layer_;
    Rect frame_;
    Rect body_;
    float foot_right_ = 0;
    bool wants_close_ = false;
};

} // namespace kept::ui
