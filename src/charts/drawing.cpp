#include "charts/drawing.hpp"

#include "domain/characters.hpp"

namespace kept::charts {
namespace {

struct Mover {
    Point by;

    void shift(Point& point) const {
        point.x += by.x;
        point.y += by.y;
    }
    void operator()(RoundedBox& shape) const {
        shape.box.left += by.x;
        shape.box.top += by.y;
    }
    void operator()(Disc& shape) const { shift(shape.centre); }
    void operator()(Line& shape) const {
        for (Point& point : shape.points)
            shift(point);
    }
    void operator()(Area& shape) const {
        for (Point& point : shape.points)
            shift(point);
        shape.base += by.y;
    }
    void operator()(Text& shape) const { shift(shape.at); }
    void operator()(Polygon& shape) const {
        for (Point& point : shape.points)
            shift(point);
    }
    void operator()(LitDisc& shape) const {
        shift(shape.centre);
        for (LitCorner& corner : shape.rim)
            shift(corner.at);
    }
    void operator()(Arc& shape) const { shift(shape.centre); }
    void operator()(Icon& shape) const { shift(shape.centre); }
};

} // namespace

Shape moved(Shape shape, Point by) {
    std::visit(Mover{by}, shape);
    return shape;
}

const HitArea* Drawing::hit_at(Point point) const {
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit)
        if (hit->box.holds(point))
            return &*hit;
    return nullptr;
}

double points_of(TextStyle style) {
    return style == TextStyle::Tiny ? 11 : 13;
}

double rough_text_width(std::string_view text, TextStyle style) {
    return static_cast<double>(count_characters(text)) * points_of(style) * 0.58;
}

} // namespace kept::charts
