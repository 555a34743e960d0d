#pragma once

#include "charts/colour.hpp"
#include "domain/outcome.hpp"
#include "ui/context/context.hpp"

#include <span>

namespace kept::ui {

/// The shapes that tell a day's outcome without colour.
enum class DayMark : std::uint8_t {
    Disc,   ///< kept
    Hollow, ///< kept, written later
    Half,   ///< partial: a disc filled to its half
    Small,  ///< implied: a small pale disc
    Cross,  ///< missed
    Dash,   ///< skipped
    Dot,    ///< open: nothing said
    None    ///< not due
};

/// The mark drawn for an outcome; `written_later` if the check-in was made on a later day.
DayMark day_mark(Outcome outcome, bool written_later);

/// One mark around `centre`, about 11 points across.
void draw_day_mark(Ui& ui, ImVec2 centre, DayMark mark, Colour accent);

/// Marks side by side, oldest first, ending at `right` in the middle of `y`; returns where they begin.
float draw_day_marks(Ui& ui, float right, float y, std::span<const DayMark> marks, Colour accent);

/// Points from one mark to the next.
inline constexpr double day_mark_step = 16;

} // namespace kept::ui
