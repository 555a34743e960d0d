#include "ui/paint_drawing.hpp"

#include "ui/style.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <cmath>

namespace kept::ui {
namespace {

using namespace charts;

constexpr double dash_length = 4;

Type type_of(TextStyle style) {
    switch (style) {
    case TextStyle::Caption:
        return Type::Caption;
    case TextStyle::CaptionStrong:
        return Type::CaptionStrong;
    case TextStyle::Tiny:
        break;
    }
    return Type::Tiny;
}

/// Paints each kind of shape on the window's draw list.
class Painter {
  public:
    Painter(Ui& ui, ImVec2 origin) : ui_(ui), list_(ui.list()), origin_(origin), scale_(ui.scale) {}

    void operator()(const RoundedBox& shape) {
        const ImVec2 low = snapped({shape.box.left, shape.box.top});
        const ImVec2 high = snapped({shape.box.right(), shape.box.bottom()});
        const float radius = length(shape.radius);
        if (shape.fill)
            list_.AddRectFilled(low, high, to_u32(*shape.fill), radius);
        if (shape.stroke) {
            const float width = std::max(1.0F, length(shape.stroke_width));
            const float half = width / 2;
            list_.AddRect({low.x + half, low.y + half}, {high.x - half, high.y - half}, to_u32(*shape.stroke),
                          std::max(0.0F, radius - half), 0, width);
        }
    }
    void operator()(const charts::Disc& shape) {
        list_.AddCircleFilled(at(shape.centre), length(shape.radius), to_u32(shape.fill));
        if (shape.stroke)
            list_.AddCircle(at(shape.centre), length(shape.radius), to_u32(*shape.stroke), 0,
                            length(shape.stroke_width));
    }
    void operator()(const Line& shape) {
        if (shape.is_dashed)
            return dashed(shape);
        for (const Point& point : shape.points)
            list_.PathLineTo(is_hairline(shape) ? crisp(point) : at(point));
        list_.PathStroke(to_u32(shape.colour), 0, std::max(1.0F, length(shape.width)));
    }
    /// Trapezoids that share their upright edges exactly and have no soft edge, so that no seam shows between them.
    void operator()(const Area& shape) {
        const ImDrawListFlags flags = list_.Flags;
        list_.Flags &= ~ImDrawListFlags_AntiAliasedFill;
        const float base = at({0, shape.base}).y;
        for (std::size_t i = 1; i < shape.points.size(); ++i) {
            const ImVec2 a = at(shape.points[i - 1]);
            const ImVec2 b = at(shape.points[i]);
            list_.AddQuadFilled(a, b, {b.x, base}, {a.x, base}, to_u32(shape.colour));
        }
        list_.Flags = flags;
    }
    void operator()(const charts::Text& shape) {
        const Type type = type_of(shape.style);
        const float width = text_width(ui_, type, shape.text);
        ImVec2 position = at(shape.at);
        if (shape.anchor != Anchor::Start)
            position.x -= shape.anchor == Anchor::Middle ? width / 2 : width;
        const float half = ui_.px(9);
        // A little wider than the text: it was laid out to fit, rounding must not cut it.
        const Rect rect{std::round(position.x), std::round(position.y - half),
                        std::round(position.x) + width + ui_.px(2), std::round(position.y - half) + 2 * half};
        draw_text(ui_, rect, type, shape.colour, shape.text);
    }

  private:
    static bool is_hairline(const Line& line) {
        return line.points.size() == 2 &&
               (line.points[0].x == line.points[1].x || line.points[0].y == line.points[1].y);
    }
    ImVec2 at(Point point) const {
        return {origin_.x + static_cast<float>(point.x) * scale_, origin_.y + static_cast<float>(point.y) * scale_};
    }
    ImVec2 snapped(Point point) const {
        const ImVec2 place = at(point);
        return {std::round(place.x), std::round(place.y)};
    }
    ImVec2 crisp(Point point) const {
        const ImVec2 place = snapped(point);
        return {place.x + 0.5F, place.y + 0.5F};
    }
    float length(double points) const { return static_cast<float>(points) * scale_; }

    void dashed(const Line& shape) {
        for (std::size_t i = 1; i < shape.points.size(); ++i) {
            const Point a = shape.points[i - 1];
            const Point b = shape.points[i];
            const double whole = std::hypot(b.x - a.x, b.y - a.y);
            for (double from = 0; from < whole; from += 2 * dash_length) {
                const double to = std::min(whole, from + dash_length);
                const auto along = [&](double part) {
                    return at({a.x + (b.x - a.x) * part / whole, a.y + (b.y - a.y) * part / whole});
                };
                list_.AddLine(along(from), along(to), to_u32(shape.colour), std::max(1.0F, length(shape.width)));
            }
        }
    }

    Ui& ui_;
    ImDrawList& list_;
    ImVec2 origin_;
    float scale_;
};

Rect to_rect(const Ui& ui, const Box& box, ImVec2 origin) {
    return rect_at(origin.x + static_cast<float>(box.left) * ui.scale,
                   origin.y + static_cast<float>(box.top) * ui.scale, static_cast<float>(box.width) * ui.scale,
                   static_cast<float>(box.height) * ui.scale);
}

void mark_hits(const Ui& ui, std::string_view id, const Drawing& drawing, ImVec2 origin) {
    if (ui.probe == nullptr)
        return;
    for (const HitArea& hit : drawing.hits)
        ui.mark(fmt::format("{}/{}", id, hit.id), to_rect(ui, hit.box, origin));
}

} // namespace

void paint_drawing(Ui& ui, const Drawing& drawing, ImVec2 origin) {
    Painter painter(ui, origin);
    for (const Shape& shape : drawing.shapes)
        std::visit(painter, shape);
}

ChartTouch draw_chart(Ui& ui, std::string_view id, const Drawing& drawing, ImVec2 origin) {
    paint_drawing(ui, drawing, origin);
    const Rect whole = to_rect(ui, {0, 0, drawing.width, drawing.height}, origin);
    const Touch touch = touch_with_mouse(ui, id, whole);
    mark_hits(ui, id, drawing, origin);
    if (!touch.hovered)
        return {.is_held = touch.held};
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const HitArea* hit = drawing.hit_at({(mouse.x - origin.x) / ui.scale, (mouse.y - origin.y) / ui.scale});
    if (hit == nullptr)
        return {.is_over = true, .is_held = touch.held};
    std::string words;
    for (const std::string& line : hit->lines)
        words += (words.empty() ? "" : "\n") + line;
    ui.tip(words, to_rect(ui, hit->box, origin));
    return {hit, touch.clicked, true, touch.held};
}

TextMeasure measure_of(Ui& ui) {
    return [&ui](std::string_view text, TextStyle style) {
        return static_cast<double>(text_width(ui, type_of(style), text) / ui.scale);
    };
}

} // namespace kept::ui
