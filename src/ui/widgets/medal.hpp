#pragma once

#include "charts/medal.hpp"
#include "ui/context/context.hpp"

namespace kept::ui {

/// A medal whose edge has its middle at `centre`; in pixels.
void draw_medal(Ui& ui, ImVec2 centre, float radius, const charts::MedalSpec& spec);

/// Height of a medal with its ribbon, for a radius; in pixels.
float medal_height(float radius);

} // namespace kept::ui
