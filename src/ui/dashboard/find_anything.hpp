#pragma once

#include "ui/screens/screen_input.hpp"

#include <string>
#include <vector>

namespace kept::ui {

struct DashboardState;

/// Something that can be found and done.
struct Find {
    std::string id;    ///< "today", "theme", "habit/1a2b3c4d"
    std::string label; ///< "Go to Today"
    char32_t icon = 0;
    HabitId habit;
};

/// Everything that matches `query`, best first: screens, actions, habits, and what can
/// be done with the chart that was touched last. Letters match in any case.
std::vector<Find> find_anything(const ScreenInput& input, const DashboardState& state, const std::string& query);

/// Does what was found.
void follow(const Find& find, const ScreenInput& input, DashboardState& state);

} // namespace kept::ui
