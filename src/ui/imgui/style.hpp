#pragma once

#include "charts/colour.hpp"
#include "charts/theme.hpp"

#include <imgui.h>

namespace kept::ui {

ImU32 to_u32(Colour colour);
ImVec4 to_vec4(Colour colour);

/// Gives Dear ImGui's own widgets (text fields, scrolling regions) the look of `theme` at `scale`.
void apply_style(const Theme& theme, float scale);

} // namespace kept::ui
