#pragma once

#include "charts/colour.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kept::charts {

/// All lengths are points, x to the right and y down from the drawing's top left corner.
struct Point {
    double x = 0;
    double y = 0;
};

struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
    Point centre() const { return {left + width / 2, top + height / 2}; }
    bool holds(Point point) const {
        return point.x >= left && point.x < right() && point.y >= top && point.y < bottom();
    }
};

struct RoundedBox {
    Box box;
    double radius = 0;
    std::optional<Colour> fill;
    std::optional<Colour> stroke; ///< drawn inside the edge
    double stroke_width = 1;
};

struct Disc {
    Point centre;
    double radius = 0;
    Colour fill;
    std::optional<Colour> stroke;
    double stroke_width = 1;
};

struct Line {
    std::vector<Point> points;
    Colour colour;
    double width = 1;
    bool is_dashed = false;
};

/// The ground between a line and a horizontal base below it.
struct Area {
    std::vector<Point> points;
    double base = 0;
    Colour colour;
};

enum class Anchor : unsigned char { Start, Middle, End };
enum class TextStyle : unsigned char { Tiny, Caption, CaptionStrong }; ///< 11 regular, 13 regular, 13 semibold

struct Text {
    Point at; ///< of the anchor, in the middle of the line's height
    std::string text;
    TextStyle style = TextStyle::Tiny;
    Anchor anchor = Anchor::Start;
    Colour colour;
};

/// Convex and filled.
struct Polygon {
    std::vector<Point> points;
    Colour fill;
};

/// A corner of a rim, and how the light falls on it.
struct LitCorner {
    Point at;
    Colour colour;
};

/// A disc with any rim, whose colour goes over from the middle's to that of each corner.
struct LitDisc {
    Point centre;
    Colour middle;
    std::vector<LitCorner> rim;
};

/// A stroke with round ends from `from` to `to` turns (0 at twelve o'clock, clockwise).
struct Arc {
    Point centre;
    double radius = 0;
    double width = 1;
    double from = 0;
    double to = 1;
    Colour colour;
};

/// A character of the icon font.
struct Icon {
    Point centre;
    double points = 16;
    char32_t icon = 0;
    Colour colour;
};

using Shape = std::variant<RoundedBox, Disc, Line, Area, Text, Polygon, LitDisc, Arc, Icon>;

/// An area in which the mouse can rest or click, and the words to show there.
struct HitArea {
    Box box;
    std::string id;                 ///< "day/2026-11-23"
    std::vector<std::string> lines; ///< the read-out
};

/// A chart as shapes in the order of painting, to be painted on a screen or written as SVG.
struct Drawing {
    double width = 0;
    double height = 0;
    std::vector<Shape> shapes;
    std::vector<HitArea> hits;

    /// The hit area under a point, nullptr where there is none.
    const HitArea* hit_at(Point point) const;
};

/// The shape `by` further right and down.
Shape moved(Shape shape, Point by);

/// Width of a text in points.
using TextMeasure = std::function<double(std::string_view text, TextStyle style)>;

/// A measure for where no font is loaded: a fair average of Inter's widths.
double rough_text_width(std::string_view text, TextStyle style);

double points_of(TextStyle style);

} // namespace kept::charts
