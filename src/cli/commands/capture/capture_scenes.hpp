#pragma once

#include "ui/dashboard/dashboard.hpp"

#include <string>
#include <vector>

namespace kept::cli {

/// The names of all scenes: screens, the sheets over them, the forms on Today, and every page of every exercise.
std::vector<std::string> scene_names(const ui::ScreenServices& services);

/// The dashboard state whose next frame shows `scene`. Throws UsageError if there is no such scene.
void open_scene(const ui::ScreenInput& input, ui::DashboardState& state, const std::string& scene);

} // namespace kept::cli
