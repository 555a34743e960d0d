#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/screens/settings/record_section.hpp"
#include "ui/widgets/menu.hpp"

#include <string>

namespace kept::ui {

/// State Settings keeps between frames; no user data.
struct SettingsState {
    std::string day_start_text; ///< being typed
    std::string text_size_text;
    std::string quiet_hours;  ///< being typed
    bool types_quiet = false; ///< it has the keyboard
    RecordSectionState record;
};

/// The look, the days, what Today shows, privacy, where the record lies, and the keys.
SettingsAsk draw_settings(Ui& ui, const ScreenInput& input, SettingsState& state, Rect area);

} // namespace kept::ui
