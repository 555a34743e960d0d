#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/widgets/page.hpp"

#include <cstdint>

namespace kept::ui {

/// What was asked for beside the settings themselves.
enum class SettingsAsk : std::uint8_t { Nothing, Keys, Bring, SaveCopy, EraseEverything, EraseCopies };

/// What "Your record" remembers between frames; no user data.
struct RecordSectionState {
    bool shows_all_copies = false;
    double listed_at = -1; ///< when copies were last looked for, on the clock of Ui::now
};

/// Where the record lies, how others come in and copies go out, the copies Kept made, and the ways to erase.
SettingsAsk draw_record(Ui& ui, const ScreenInput& input, RecordSectionState& state, Column& column);

} // namespace kept::ui
