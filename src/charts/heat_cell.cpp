#include "charts/heat_cell.hpp"

#include <algorithm>
#include <array>

namespace kept::charts {
namespace {

void add_cross(Drawing& drawing, Box box, Colour colour) {
    const Point c = box.centre();
    const double arm = std::min(box.width, box.height) * 0.17;
    drawing.shapes.push_back(Line{{{c.x - arm, c.y - arm}, {c.x + arm, c.y + arm}}, colour, 1.5});
    drawing.shapes.push_back(Line{{{c.x - arm, c.y + arm}, {c.x + arm, c.y - arm}}, colour, 1.5});
}

/// Three strokes from lower left to upper right, inside the cell.
void add_hatch(Drawing& drawing, Box box, Colour colour) {
    const double side = std::min(box.width, box.height);
    for (const double shift : {-0.3, 0.0, 0.3}) {
        const Point c{box.centre().x + shift * side / 2, box.centre().y + shift * side / 2};
        const double arm = side * (shift == 0 ? 0.28 : 0.16);
        drawing.shapes.push_back(Line{{{c.x - arm, c.y + arm}, {c.x + arm, c.y - arm}}, colour, 1});
    }
}

} // namespace

CellMark cell_mark(Outcome outcome, bool is_later) {
    switch (outcome) {
    case Outcome::Kept:
        return is_later ? CellMark::Later : CellMark::Kept;
    case Outcome::Partial:
        return CellMark::Partial;
    case Outcome::Missed:
        return CellMark::Missed;
    case Outcome::Skipped:
        return CellMark::Skipped;
    case Outcome::Implied:
        return CellMark::Implied;
    case Outcome::NotDue:
        return CellMark::NotDue;
    case Outcome::Unknown:
        break;
    }
    return CellMark::Open;
}

std::string_view name_of(CellMark mark) {
    static constexpr std::array<std::string_view, 9> names{"kept",    "written later", "in part", "covered", "missed",
                                                           "skipped", "open",          "not due", "to come"};
    return names.at(static_cast<std::size_t>(mark));
}

std::span<const CellMark> legend_marks() {
    static constexpr std::array marks{CellMark::Kept,   CellMark::Later,   CellMark::Implied, CellMark::Partial,
                                      CellMark::Missed, CellMark::Skipped, CellMark::Open};
    return marks;
}

void draw_cell(Drawing& drawing, Box box, CellMark mark, double share, Colour accent, const Theme& theme) {
    const double radius = std::min(box.width, box.height) * 0.28;
    const auto add = [&](std::optional<Colour> fill, std::optional<Colour> stroke = std::nullopt, double width = 1) {
        drawing.shapes.push_back(RoundedBox{box, radius, fill, stroke, width});
    };
    switch (mark) {
    case CellMark::Kept:
        return add(accent);
    case CellMark::Later:
        return add(theme.card, accent, 2);
    case CellMark::Implied:
        return add(heat_step(theme, accent, 2));
    case CellMark::Partial: {
        add(theme.well);
        const double height = std::max(box.height * 0.2, box.height * std::clamp(share, 0.0, 1.0));
        drawing.shapes.push_back(RoundedBox{{box.left, box.bottom() - height, box.width, height},
                                            std::min(radius, height / 2),
                                            heat_step(theme, accent, 3),
                                            std::nullopt});
        return;
    }
    case CellMark::Missed:
        add(theme.well);
        return add_cross(drawing, box, theme.soft);
    case CellMark::Skipped:
        add(theme.well);
        return add_hatch(drawing, box, theme.faint);
    case CellMark::Open:
        add(std::nullopt, theme.line);
        drawing.shapes.push_back(Disc{box.centre(), 1.5, theme.faint, std::nullopt});
        return;
    case CellMark::NotDue:
        return add(mixed(theme.card, theme.well, 0.5));
    case CellMark::ToCome:
        return add(std::nullopt, theme.line);
    }
}

} // namespace kept::charts
