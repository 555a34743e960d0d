#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/widgets/page.hpp"

#include <cstdint>

namespace kept::ui {

/// A request of the user beside the settings themselves.
enum class SettingsAsk : std::uint8_t { Nothing, Keys, Bring, SaveCopy, EraseEverything, EraseCopies };

/// State "Your record" keeps between frames; no user data.
struct RecordSectionState {
    bool shows_all_copies = false;
    double listed_at = -1; ///< when copies were last looked for, on the clock of Ui::now
};

/// Draws the record's location, how others come in and copies go out, the copies Kept made, and the ways to erase.
SettingsAsk draw_record(Ui& ui, const ScreenInput& input, RecordSectionState& state, Column& column);

} // namespace kept::ui
