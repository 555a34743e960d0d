#include "ui/widgets/progress.hpp"

#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {

void progress_bar(Ui& ui, std::string_view id, Rect rect, double share, Colour accent, std::optional<double> pace) {
    const float radius = rect.height() / 2;
    const float shown = ui.animate(id, static_cast<float>(std::clamp(share, 0.0, 1.0)), 0.2);
    fill(ui, rect, mixed(ui.theme.well, ui.theme.line, 0.35), radius);
    if (shown > 0)
        fill(ui, rect.with_width(std::max(rect.height(), std::round(rect.width() * shown))), accent, radius);
    if (pace) {
        const auto at = static_cast<float>(std::clamp(*pace, 0.0, 1.0));
        const float x = std::round(rect.left + rect.width() * at);
        const float over = ui.px(3);
        fill(ui, {x - ui.px(1), rect.top - over, x + ui.px(1), rect.bottom + over}, ui.theme.ink);
    }
    ui.mark(id, rect);
}

void ring(Ui& ui, std::string_view id, ImVec2 centre, float radius, const RingSpec& spec) {
    const float width = ui.px(spec.width);
    const float middle = radius - width / 2;
    const float shown = ui.animate(id, static_cast<float>(std::clamp(spec.share, 0.0, 1.0)), 0.2);
    circle(ui, centre, middle, width, mixed(ui.theme.well, ui.theme.line, 0.35));
    arc(ui, centre, middle, width, 0, static_cast<double>(shown), spec.accent);
    const Rect area = square_around(centre, 2 * radius);
    draw_text(ui, area, spec.type, ui.theme.ink, spec.label, Align::Centre);
    ui.mark(id, area);
}

void strength_ring(Ui& ui, std::string_view id, ImVec2 centre, double strength, Colour accent) {
    const std::string label = fmt::format("{:.0f}", std::clamp(strength, 0.0, 1.0) * 100);
    ring(ui, id, centre, ui.px(20), {.share = strength, .label = label, .accent = accent});
}

void answered_ring(Ui& ui, std::string_view id, ImVec2 centre, int answered, int due) {
    const std::string label = fmt::format("{}/{}", answered, due);
    const double share = due > 0 ? static_cast<double>(answered) / due : 1.0;
    ring(ui, id, centre, ui.px(26), {.share = share, .label = label, .accent = ui.theme.brand(), .width = 6});
}

} // namespace kept::ui
