#include "ui/widgets/paint_drawing.hpp"

#include "ui/imgui/style.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <cmath>

namespace kept::ui {
namespace {

using namespace charts;

constexpr double dash_length = 4;

/// The size that comes nearest.
IconSize icon_size_of(double points) {
    IconSize nearest = IconSize::Small;
    for (std::size_t i = 0; i < icon_size_count; ++i) {
        const auto size = static_cast<IconSize>(i);
        if (std::abs(ui::points_of(size) - points) < std::abs(ui::points_of(nearest) - points))
            nearest = size;
    }
    return nearest;
}

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

    void operator()(const Polygon& shape) {
        // Clockwise, as the soft edge needs it.
        double twice_area = 0;
        for (std::size_t i = 0; i < shape.points.size(); ++i) {
            const Point& a = shape.points[i];
            const Point& b = shape.points[(i + 1) % shape.points.size()];
            twice_area += a.x * b.y - b.x * a.y;
        }
        for (std::size_t i = 0; i < shape.points.size(); ++i)
            list_.PathLineTo(at(shape.points[twice_area < 0 ? shape.points.size() - 1 - i : i]));
        list_.PathFillConvex(to_u32(shape.fill));
    }
    /// A fan around the middle, and a band around it that fades out over a pixel so that its edge is smooth.
    void operator()(const LitDisc& shape) {
        const auto count = static_cast<unsigned>(shape.rim.size());
        if (count < 3)
            return;
        const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
        const ImVec2 centre = at(shape.centre);
        list_.PrimReserve(static_cast<int>(count * 9), static_cast<int>(count * 2 + 1));
        const unsigned base = list_._VtxCurrentIdx;
        list_.PrimWriteVtx(centre, white, to_u32(shape.middle));
        for (const LitCorner& corner : shape.rim) {
            const ImVec2 rim = at(corner.at);
            const float reach = std::max(1.0F, std::hypot(rim.x - centre.x, rim.y - centre.y));
            const ImVec2 out{(rim.x - centre.x) / reach, (rim.y - centre.y) / reach};
            list_.PrimWriteVtx({rim.x - out.x * 0.5F, rim.y - out.y * 0.5F}, white, to_u32(corner.colour));
            list_.PrimWriteVtx({rim.x + out.x * 0.7F, rim.y + out.y * 0.7F}, white, to_u32(faded(corner.colour, 0)));
        }
        for (unsigned i = 0; i < count; ++i) {
            const unsigned here = 2 * i + 1;
            const unsigned next = 2 * ((i + 1) % count) + 1;
            for (const unsigned corner : {0U, here, next, here, here + 1, next + 1, here, next + 1, next})
                list_.PrimWriteIdx(static_cast<ImDrawIdx>(base + corner));
        }
    }
    void operator()(const charts::Arc& shape) {
        arc(ui_, at(shape.centre), length(shape.radius), length(shape.width), shape.from, shape.to, shape.colour);
    }
    void operator()(const Icon& shape) {
        draw_icon(ui_, at(shape.centre), icon_size_of(shape.points), shape.colour, shape.icon);
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
        ui.mark(ui.format("{}/{}", id, hit.id), to_rect(ui, hit.box, origin));
}

} // namespace

void paint_drawing(Ui& ui, const Drawing& drawing, ImVec2 origin) {
    Painter painter(ui, origin);
    for (const Shape& shape : drawing.shapes)
        std::visit(painter, shape);
}

ChartInteraction draw_chart(Ui& ui, std::string_view id, const Drawing& drawing, ImVec2 origin) {
    paint_drawing(ui, drawing, origin);
    const Rect whole = to_rect(ui, {0, 0, drawing.width, drawing.height}, origin);
    const Interaction interaction = interact_mouse_only(ui, id, whole);
    mark_hits(ui, id, drawing, origin);
    if (!interaction.hovered)
        return {.is_held = interaction.held};
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const HitArea* hit = drawing.hit_at({(mouse.x - origin.x) / ui.scale, (mouse.y - origin.y) / ui.scale});
    if (hit == nullptr)
        return {.is_over = true, .is_held = interaction.held};
    std::string words;
    for (const std::string& line : hit->lines)
        words += (words.empty() ? "" : "\n") + line;
    ui.tip(words, to_rect(ui, hit->box, origin));
    return {hit, interaction.clicked, true, interaction.held};
}

TextMeasure measure_of(Ui& ui) {
    return [&ui](std::string_view text, TextStyle style) {
        return static_cast<double>(text_width(ui, type_of(style), text) / ui.scale);
    };
}

} // namespace kept::ui
