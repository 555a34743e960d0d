#include "ui/widgets/day_marks.hpp"

#include "ui/widgets/shapes.hpp"

#include <cmath>
#include <numbers>

namespace kept::ui {
namespace {

void half_disc(Ui& ui, ImVec2 centre, float radius, Colour accent) {
    circle(ui, centre, radius - ui.px(1), ui.px(2), accent);
    const float pi = std::numbers::pi_v<float>;
    ui.list().PathArcTo(centre, radius, 0, pi, 20);
    ui.list().PathFillConvex(to_u32(accent));
}

} // namespace

DayMark day_mark(Outcome outcome, bool written_later) {
    switch (outcome) {
    case Outcome::Kept:
        return written_later ? DayMark::Hollow : DayMark::Disc;
    case Outcome::Partial:
        return DayMark::Half;
    case Outcome::Missed:
        return DayMark::Cross;
    case Outcome::Skipped:
        return DayMark::Dash;
    case Outcome::Implied:
        return DayMark::Small;
    case Outcome::NotDue:
        return DayMark::None;
    case Outcome::Unknown:
        break;
    }
    return DayMark::Dot;
}

void draw_day_mark(Ui& ui, ImVec2 centre, DayMark mark, Colour accent) {
    const float radius = std::max(3.0F, ui.px(11) / 2);
    switch (mark) {
    case DayMark::Disc:
        return disc(ui, centre, radius, accent);
    case DayMark::Hollow:
        return circle(ui, centre, radius - ui.px(1), ui.px(2), accent);
    case DayMark::Half:
        return half_disc(ui, centre, radius, accent);
    case DayMark::Small:
        return disc(ui, centre, radius * 0.7F, mixed(ui.theme.card, accent, 0.5));
    case DayMark::Cross:
        return cross(ui, centre, ui.px(3.5), ui.px(2), ui.theme.soft);
    case DayMark::Dash:
        return line(ui, {centre.x - ui.px(5), centre.y}, {centre.x + ui.px(5), centre.y}, ui.px(2), ui.theme.faint);
    case DayMark::Dot:
        return disc(ui, centre, ui.px(2), ui.theme.faint);
    case DayMark::None:
        return;
    }
}

float draw_day_marks(Ui& ui, float right, float y, std::span<const DayMark> marks, Colour accent) {
    const float step = ui.px(day_mark_step);
    float x = right - step / 2 - static_cast<float>(marks.size() - 1) * step;
    const float left = x - step / 2;
    for (const DayMark mark : marks) {
        draw_day_mark(ui, {x + 0.5F, y + 0.5F}, mark, accent);
        x += step;
    }
    return left;
}

} // namespace kept::ui
