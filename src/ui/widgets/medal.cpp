#include "ui/widgets/medal.hpp"

#include "ui/paint_drawing.hpp"

namespace kept::ui {

void draw_medal(Ui& ui, ImVec2 centre, float radius, const charts::MedalFace& face) {
    paint_drawing(ui, charts::medal(face, ui.theme, ui.points(radius)), {centre.x - radius, centre.y - radius});
}

float medal_height(float radius) {
    return static_cast<float>(charts::medal_height(static_cast<double>(radius)));
}

} // namespace kept::ui
