#include "ui/widgets/shapes.hpp"

#include <algorithm>
#include <array>
#include <boost/container/static_vector.hpp>
#include <cmath>
#include <numbers>

namespace kept::ui {
namespace {

constexpr float turn = 2 * std::numbers::pi_v<float>;

int segments(float radius, float share) {
    return std::max(4, static_cast<int>(std::ceil((12 + radius * 1.5F) * share)));
}

float angle_of(double turns) {
    return static_cast<float>(turns) * turn - turn / 4;
}

ImVec2 around(ImVec2 centre, float radius, float angle) {
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

using Path = boost::container::static_vector<ImVec2, 4 * 8 + 1>; // it is drawn in every frame

/// Points along a rounded rectangle, `per_corner` at each corner, clockwise from the left of the top.
Path rounded_path(Rect rect, float radius, int per_corner) {
    const float r = std::max(0.0F, std::min({radius, rect.width() / 2, rect.height() / 2}));
    const std::array<ImVec2, 4> centres{ImVec2{rect.left + r, rect.top + r}, ImVec2{rect.right - r, rect.top + r},
                                        ImVec2{rect.right - r, rect.bottom - r},
                                        ImVec2{rect.left + r, rect.bottom - r}};
    Path path;
    for (std::size_t corner = 0; corner < centres.size(); ++corner) {
        for (int at = 0; at < per_corner; ++at) {
            const float share = static_cast<float>(at) / static_cast<float>(per_corner - 1);
            path.push_back(around(centres.at(corner), r, turn / 2 + turn / 4 * (static_cast<float>(corner) + share)));
        }
    }
    return path;
}

/// Fills the space between two paths of equal length, each with its own colour.
void fill_between(ImDrawList& list, const Path& inner, ImU32 inner_colour, const Path& outer, ImU32 outer_colour) {
    const auto count = static_cast<unsigned>(inner.size());
    list.PrimReserve(static_cast<int>(count * 6), static_cast<int>(count * 2));
    const unsigned base = list._VtxCurrentIdx;
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    const auto index = [base](unsigned at) { return static_cast<ImDrawIdx>(base + at); };
    for (unsigned at = 0; at < count; ++at) {
        list.PrimWriteVtx(inner[at], white, inner_colour);
        list.PrimWriteVtx(outer[at], white, outer_colour);
    }
    for (unsigned at = 0; at < count; ++at) {
        const unsigned next = (at + 1) % count;
        for (const unsigned corner : {2 * at, 2 * at + 1, 2 * next + 1, 2 * at, 2 * next + 1, 2 * next})
            list.PrimWriteIdx(index(corner));
    }
}

} // namespace

void fill(Ui& ui, Rect rect, Colour colour, float radius) {
    if (!rect.empty())
        ui.list().AddRectFilled(rect.min(), rect.max(), to_u32(colour), radius);
}

void outline(Ui& ui, Rect rect, Colour colour, float radius, float width) {
    const Rect middle = rect.inset(width / 2);
    ui.list().PathRect(middle.min(), middle.max(), std::max(0.0F, radius - width / 2));
    ui.list().PathStroke(to_u32(colour), ImDrawFlags_Closed, width);
}

void dashed_outline(Ui& ui, Rect rect, Colour colour, float radius, float width) {
    Path path = rounded_path(rect.inset(width / 2), radius - width / 2, 8);
    path.push_back(path.front());
    const float dash = ui.px(4);
    float walked = 0;
    for (std::size_t at = 0; at + 1 < path.size(); ++at) {
        const ImVec2 from = path[at];
        const ImVec2 to = path[at + 1];
        const float length = std::hypot(to.x - from.x, to.y - from.y);
        for (float done = 0; done < length;) {
            const float phase = std::fmod(walked, 2 * dash);
            const float step = std::min(length - done, (phase < dash ? dash : 2 * dash) - phase + 0.01F);
            const auto point = [&](float distance) {
                return ImVec2{from.x + (to.x - from.x) * distance / length,
                              from.y + (to.y - from.y) * distance / length};
            };
            if (phase < dash)
                ui.list().AddLine(point(done), point(done + step), to_u32(colour), width);
            done += step;
            walked += step;
        }
    }
}

void soft_shadow(Ui& ui, Rect rect, float radius, float blur, float drop, Colour colour) {
    constexpr int rings = 6;
    const Rect cast = rect.moved(0, drop);
    const auto path = [&](float out) { return rounded_path(cast.inset(-out), radius + out, 6); };
    const auto shade = [&](float share) {
        const float left = 1 - share;
        return to_u32(faded(colour, static_cast<double>(left * left * (1 + 2 * share))));
    };
    Path inner = path(-blur / 2);
    for (int ring = 0; ring < rings; ++ring) {
        const float near = static_cast<float>(ring) / rings;
        const float far = static_cast<float>(ring + 1) / rings;
        const Path outer = path(-blur / 2 + 1.5F * blur * far);
        fill_between(ui.list(), inner, shade(near), outer, shade(far));
        inner = outer;
    }
}

void disc(Ui& ui, ImVec2 centre, float radius, Colour colour) {
    ui.list().AddCircleFilled(centre, radius, to_u32(colour), segments(radius, 1));
}

void circle(Ui& ui, ImVec2 centre, float radius, float width, Colour colour) {
    ui.list().AddCircle(centre, radius, to_u32(colour), segments(radius, 1), width);
}

void arc(Ui& ui, ImVec2 centre, float radius, float width, double from, double to, Colour colour) {
    if (to <= from)
        return;
    if (to - from >= 1)
        return circle(ui, centre, radius, width, colour);
    const float start = angle_of(from);
    const float end = angle_of(to);
    ui.list().PathArcTo(centre, radius, start, end, segments(radius, static_cast<float>(to - from)));
    ui.list().PathStroke(to_u32(colour), ImDrawFlags_None, width);
    disc(ui, around(centre, radius, start), width / 2, colour);
    disc(ui, around(centre, radius, end), width / 2, colour);
}

void cross(Ui& ui, ImVec2 centre, float half, float width, Colour colour) {
    line(ui, {centre.x - half, centre.y - half}, {centre.x + half, centre.y + half}, width, colour);
    line(ui, {centre.x - half, centre.y + half}, {centre.x + half, centre.y - half}, width, colour);
}

void line(Ui& ui, ImVec2 from, ImVec2 to, float width, Colour colour) {
    ui.list().PathLineTo(from);
    ui.list().PathLineTo(to);
    ui.list().PathStroke(to_u32(colour), ImDrawFlags_None, width);
}

void focus_ring(Ui& ui, Rect rect, float radius) {
    const float gap = ui.px(2);
    outline(ui, rect.inset(-2 * gap), faded(ui.theme.brand(), 0.8), radius + 2 * gap, ui.px(2));
}

} // namespace kept::ui
