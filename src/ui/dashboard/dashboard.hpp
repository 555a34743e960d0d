#pragma once

#include "ui/context/context.hpp"
#include "ui/dashboard/palette.hpp"
#include "ui/dashboard/screens.hpp"
#include "ui/screens/badges/badges_state.hpp"
#include "ui/screens/goals/goals_state.hpp"
#include "ui/screens/habits/habits_state.hpp"
#include "ui/screens/journal/journal_state.hpp"
#include "ui/screens/pictures/pictures_state.hpp"
#include "ui/screens/practice/state/practice_state.hpp"
#include "ui/screens/progress/progress_state.hpp"
#include "ui/screens/promises/promises_state.hpp"
#include "ui/screens/record/record_state.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/screens/settings/settings_screen.hpp"
#include "ui/screens/today/state/today_state.hpp"

#include <optional>
#include <string>

namespace kept::ui {

/// A short message at the bottom of the window.
struct Notice {
    std::string text;
    bool is_error = false; ///< stays until it is closed
    bool can_undo = false;
    double until = 0; ///< on the clock of Ui::now
};

/// The part of the dashboard that a frame is drawing.
enum class DashboardPart : std::uint8_t { Screen, Over };

/// Words in forms that are not saved.
struct WordsInHand {
    OpenWords saved;          ///< as they were handed on
    OpenWords sent;           ///< those that went with the last command
    bool is_read = false;     ///< those of the last time were taken up
    bool was_refused = false; ///< so were those that were sent: they are to come back
};

/// State the dashboard keeps between frames; no user data.
struct DashboardState {
    Screen screen = Screen::Today;
    TodayState today;
    ProgressState progress;
    GoalsState goals;
    BadgesState badges;
    PracticeState practice;
    JournalState journal;
    HabitsState habits;
    SettingsState settings;
    RecordState record;
    PromisesState promises;
    PicturesState pictures;
    std::optional<Notice> notice;
    WordsInHand words;
    PaletteState palette;
    bool is_help_open = false;
    bool is_hidden = false;  ///< quick-hide: nothing of the record is on the screen
    bool wants_quit = false; ///< the window is to be closed
    DashboardPart drawing = DashboardPart::Screen;
    std::optional<std::string> fault; ///< why the last frame could not be drawn: shown until people go elsewhere
};

/// One frame of the dashboard: rail, screen, notice, and what lies over them.
void draw_dashboard(Ui& ui, const ScreenInput& input, DashboardState& state);

/// Shows what a command did, with undo beside it, for a few seconds.
void show_done(DashboardState& state, std::string summary, double now);
/// Shows why something could not be done, until it is closed.
void show_error(DashboardState& state, std::string sentence);

/// Shows how something that was asked of the record as a whole ended.
void show_outcome(DashboardState& state, DataOutcome outcome, double now);
/// A file or folder was dropped on the window.
void accept_drop(const ScreenInput& input, DashboardState& state, const std::string& path);

/// The window's title: neutral while the record is hidden.
std::string title_of(const DashboardState& state);

} // namespace kept::ui
