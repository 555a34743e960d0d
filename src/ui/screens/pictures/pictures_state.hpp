#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"
#include "ui/imgui/geometry.hpp"
#include "ui/widgets/menu.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace kept::ui {

/// An action on a chart or a badge.
enum class PictureAct : std::uint8_t { CopyNumbers, CopyPicture, Save };

/// A chart or a badge as a picture that can stand alone.
struct TakenPicture {
    std::string title;
    std::string name; ///< of a file, without an ending
    charts::Drawing drawing;
    std::string svg;
};

/// The sheet on which a picture is saved.
struct PictureSheet {
    std::optional<TakenPicture> picture; ///< none: closed
    std::size_t format = 0;
    std::string path;
    std::string wanted; ///< the path that was asked about before saving; empty: none
    std::string exists; ///< a path where something is already
    int seen_choice = 0;
    int seen_lookup = 0;
};

/// State of taking charts and badges along, kept between frames; no user data.
struct PicturesState {
    MenuState menu;
    Rect menu_at;        ///< beside which the menu opens
    std::string focused; ///< the path of the chart that the keyboard or the mouse was on last
    std::string focused_title;
    bool focused_is_drawn = false;   ///< in this frame
    std::optional<PictureAct> asked; ///< of the focused one, in the next frame
    std::string said;                ///< for the notice
    PictureSheet sheet;
};

} // namespace kept::ui
