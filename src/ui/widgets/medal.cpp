#include "ui/widgets/medal.hpp"

#include "ui/widgets/paint_drawing.hpp"

#include <bit>

namespace kept::ui {

void draw_medal(Ui& ui, ImVec2 centre, float radius, const charts::MedalSpec& spec) {
    const double points = ui.points(radius);
    const std::uint64_t number =
        number_of({static_cast<std::uint64_t>(spec.tier), spec.icon, spec.earned ? 1U : 0U,
                   std::bit_cast<std::uint64_t>(spec.progress), std::bit_cast<std::uint64_t>(points)});
    const charts::Drawing& drawing =
        drawing_for(ui, number, number, points, 0, [&] { return charts::medal(spec, ui.theme, points); });
    paint_drawing(ui, drawing, {centre.x - radius, centre.y - radius});
}

float medal_height(float radius) {
    return static_cast<float>(charts::medal_height(static_cast<double>(radius)));
}

} // namespace kept::ui
