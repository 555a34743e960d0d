#pragma once

#include "ui/context/context.hpp"

#include <string>

namespace kept::ui {

/// A sentence at the bottom of the window that goes by itself.
struct Toast {
    std::string text;
    std::string action; ///< "Undo"; empty: none
    double until = 0;   ///< on the clock of Ui::now
};

/// How long a toast stays, in seconds.
inline constexpr double toast_seconds = 6;

enum class ToastResult : std::uint8_t { Open, Acted, Over };

/// Draws `toast`; Over when its time is up, Acted when its action ("toast/action") was clicked. It asks for the frame
/// in which it goes, and stays while the mouse rests on it.
ToastResult draw_toast(Ui& ui, Toast& toast);

} // namespace kept::ui
