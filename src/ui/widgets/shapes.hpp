#pragma once

#include "charts/colour.hpp"
#include "ui/context/context.hpp"

namespace kept::ui {

void fill(Ui& ui, Rect rect, Colour colour, float radius = 0);
/// A line along the inside of the edge of `rect`, `width` pixels wide.
void outline(Ui& ui, Rect rect, Colour colour, float radius, float width);
/// A dashed line along the inside of the edge of `rect`.
void dashed_outline(Ui& ui, Rect rect, Colour colour, float radius, float width);
/// A soft shadow around `rect` as if light fell from above; nothing is drawn inside of what the rect itself covers.
void soft_shadow(Ui& ui, Rect rect, float radius, float blur, float drop, Colour colour);

void disc(Ui& ui, ImVec2 centre, float radius, Colour colour);
void circle(Ui& ui, ImVec2 centre, float radius, float width, Colour colour);
/// A stroke with round ends from `from` to `to` turns (0 at twelve o'clock, clockwise).
void arc(Ui& ui, ImVec2 centre, float radius, float width, double from, double to, Colour colour);
void cross(Ui& ui, ImVec2 centre, float half, float width, Colour colour);
void line(Ui& ui, ImVec2 from, ImVec2 to, float width, Colour colour);

/// A ring around a widget that has the keyboard.
void focus_ring(Ui& ui, Rect rect, float radius);

} // namespace kept::ui
