#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"
#include "domain/outcome.hpp"

#include <span>
#include <string_view>

namespace kept::charts {

/// How a day looks in a heat map: distinguished by shape as well as colour.
enum class CellMark : unsigned char {
    Kept,    ///< filled
    Later,   ///< hollow: kept, written on a later day
    Partial, ///< filled from below, as far as it was met
    Implied, ///< pale: other days covered it
    Missed,  ///< a cross
    Skipped, ///< hatched
    Open,    ///< a dot in an empty cell: nothing was said
    NotDue,  ///< an empty cell
    ToCome   ///< an outline
};

CellMark cell_mark(Outcome outcome, bool is_later);

/// "kept", "written later" …
std::string_view name_of(CellMark mark);

/// Those that a legend explains, in its order.
std::span<const CellMark> legend_marks();

/// Adds one day's cell to a drawing. `share` 0..1 is for Partial.
void draw_cell(Drawing& drawing, Box box, CellMark mark, double share, Colour accent, const Theme& theme);

} // namespace kept::charts
