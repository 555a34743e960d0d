#pragma once

#include "charts/colour.hpp"
#include "ui/context/context.hpp"

#include <string_view>

namespace kept::ui {

enum class Align : std::uint8_t { Left, Centre, Right };
enum class Digits : std::uint8_t { Plain, Tabular }; ///< Tabular: all digits equally wide, for columns of numbers

/// Width in pixels.
float text_width(Ui& ui, Type type, std::string_view text, Digits digits = Digits::Plain);

/// Draws one line in the middle of `rect`'s height. Text that does not fit is cut with an ellipsis, and a tip shows all
/// of it.
void draw_text(Ui& ui, Rect rect, Type type, Colour colour, std::string_view text, Align align = Align::Left,
               Digits digits = Digits::Plain);
/// One line whose line box begins at `position`; returns its width.
float draw_text_at(Ui& ui, ImVec2 position, Type type, Colour colour, std::string_view text,
                   Digits digits = Digits::Plain);

/// Lines broken at spaces (and between CJK characters) to fit `width`; returns the height. At most `max_lines` (0:
/// all), the last of them ending in an ellipsis.
float draw_paragraph(Ui& ui, ImVec2 position, float width, Type type, Colour colour, std::string_view text,
                     int max_lines = 0, Align align = Align::Left);
float paragraph_height(Ui& ui, float width, Type type, std::string_view text, int max_lines = 0);

/// An icon of the icon font around `centre`.
void draw_icon(Ui& ui, ImVec2 centre, IconSize size, Colour colour, char32_t icon);

} // namespace kept::ui
