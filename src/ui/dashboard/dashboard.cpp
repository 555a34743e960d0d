#include "ui/dashboard/dashboard.hpp"

#include "ui/dashboard/fault_page.hpp"
#include "ui/dashboard/help.hpp"
#include "ui/dashboard/open_words.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/badges/badges_screen.hpp"
#include "ui/screens/goals/goals_screen.hpp"
#include "ui/screens/habits/habits_screen.hpp"
#include "ui/screens/journal/journal_screen.hpp"
#include "ui/screens/pictures/picture_sheet.hpp"
#include "ui/screens/practice/practice_flow.hpp"
#include "ui/screens/practice/practice_screen.hpp"
#include "ui/screens/progress/progress_screen.hpp"
#include "ui/screens/promises/promise_form.hpp"
#include "ui/screens/promises/promise_sheet.hpp"
#include "ui/screens/record/damage_strip.hpp"
#include "ui/screens/record/record_sheets.hpp"
#include "ui/screens/today/today_screen.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/rail.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/toast.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kept::ui {
namespace {

// In points.
constexpr double gutter = 28;
constexpr double top_margin = 24;
constexpr double widest_content = 1200;

void handle_undo_keys(Ui& ui, const ScreenInput& input) {
    if (ui.shortcut(Key::U) || ui.shortcut(Key::Z, mods::ctrl))
        input.ask(Undo{});
    if (ui.shortcut(Key::Z, mods::ctrl_shift) || ui.shortcut(Key::Y, mods::ctrl))
        input.ask(Redo{});
}

void handle_keys(Ui& ui, const ScreenInput& input, DashboardState& state) {
    if (pressed(Key::Q, mods::ctrl))
        state.wants_quit = true;
    if (pressed(Key::F9))
        state.is_hidden = !state.is_hidden;
    if (state.is_hidden)
        return;
    if (pressed(Key::F1))
        state.is_help_open = !state.is_help_open;
    if (pressed(Key::K, mods::ctrl)) {
        const bool opens = !state.palette.is_open;
        state.palette = {};
        state.palette.is_open = opens;
    }
    handle_undo_keys(ui, input);
    constexpr std::array digits{Key::Digit1, Key::Digit2, Key::Digit3, Key::Digit4,
                                Key::Digit5, Key::Digit6, Key::Digit7, Key::Digit8};
    for (std::size_t i = 0; i < digits.size(); ++i)
        if (ui.is_top() && pressed(digits.at(i), mods::ctrl))
            state.screen = static_cast<Screen>(i);
}

/// True: a place was chosen, if only the one that is shown.
bool draw_places(Ui& ui, const ScreenInput& input, DashboardState& state) {
    const Level level = input.achievements.level();
    const RailLevel bar{fmt::format("Level {}", level.number), fmt::format("{} / {}", level.into, level.needed),
                        static_cast<double>(level.into) / level.needed};
    const auto chosen = draw_rail(ui, screens, static_cast<std::size_t>(state.screen), bar);
    if (chosen)
        state.screen = static_cast<Screen>(*chosen);
    return chosen.has_value();
}

/// The middle of the window: beside the rail, not wider than can be read.
Rect content_area(const Ui& ui) {
    Rect area = ui.screen();
    area.cut_left(rail_width(ui));
    area = {area.left + ui.px(gutter), area.top + ui.px(top_margin), area.right - ui.px(gutter), area.bottom};
    const float spare = area.width() - ui.px(widest_content);
    return spare > 0 ? area.inset(spare / 2, 0) : area;
}

void draw_settings_screen(Ui& ui, const ScreenInput& input, DashboardState& state, Rect area) {
    switch (draw_settings(ui, input, state.settings, area)) {
    case SettingsAsk::Keys:
        state.is_help_open = true;
        break;
    case SettingsAsk::Bring:
        state.record.import.is_open = true;
        break;
    case SettingsAsk::SaveCopy:
        state.record.copy = {.is_open = true};
        break;
    case SettingsAsk::EraseEverything:
        open_erase(state.record, EraseWhat::Everything);
        break;
    case SettingsAsk::EraseCopies:
        open_erase(state.record, EraseWhat::Copies);
        break;
    case SettingsAsk::Nothing:
        break;
    }
}

void draw_screen_in(Ui& ui, const ScreenInput& input, DashboardState& state, Rect area) {
    switch (state.screen) {
    case Screen::Today:
        return draw_today(ui, input, state.today, area);
    case Screen::Progress:
        return draw_progress(ui, input, state.progress, area);
    case Screen::Goals:
        return draw_goals(ui, input, state.goals, area);
    case Screen::Badges:
        return draw_badges(ui, input, state.badges, area);
    case Screen::Practice:
        return draw_practice(ui, input, state.practice, area);
    case Screen::Journal:
        return draw_journal(ui, input, state.journal, area);
    case Screen::Habits:
        return draw_habits(ui, input, state.habits, area);
    case Screen::Settings:
        return draw_settings_screen(ui, input, state, area);
    }
}

/// While a damaged log is shown, nothing on the screens can be pressed; the strip says why.
void draw_screen(Ui& ui, const ScreenInput& input, DashboardState& state) {
    Rect area = content_area(ui);
    draw_damage_strip(ui, input, area);
    const bool was_inert =
        std::exchange(ui.is_inert, input.requests.is_read_only() && state.screen != Screen::Settings);
    draw_screen_in(ui, input, state, area);
    ui.is_inert = was_inert;
}

/// The screen, with what was asked of its charts.
void draw_screen_with_pictures(Ui& ui, const ScreenInput& input, DashboardState& state) {
    PicturesState& pictures = state.pictures;
    pictures.focused_is_drawn = false;
    draw_screen(ui, input, state);
    pictures.asked.reset();
    if (!pictures.focused_is_drawn)
        pictures.focused.clear();
    if (const std::string said = std::exchange(pictures.said, {}); !said.empty())
        state.notice = Notice{said, false, false, ui.now + toast_seconds};
}

void draw_notice(Ui& ui, const ScreenInput& input, DashboardState& state) {
    if (!state.notice)
        return;
    Notice& notice = *state.notice;
    const char* action = notice.is_error ? "Close" : notice.can_undo ? "Undo" : "";
    Toast toast{notice.text, action, notice.is_error ? ui.now + toast_seconds : notice.until};
    const ToastResult result = draw_toast(ui, toast);
    notice.until = toast.until;
    if (result == ToastResult::Acted && !notice.is_error)
        input.ask(Undo{});
    if (result != ToastResult::Open)
        state.notice.reset();
}

/// Draws the fault in the place of the part that could not be drawn, until people go elsewhere or try again. If that
/// part was over the screen, going elsewhere closes it: it would be drawn on every screen.
void draw_fault(Ui& ui, DashboardState& state, bool went_elsewhere) {
    const bool tries_again = draw_fault_page(ui, *state.fault, state.drawing == DashboardPart::Over, content_area(ui));
    if (!went_elsewhere && !tries_again)
        return;
    state.fault.reset();
    ui.wants_frames = true;
    if (tries_again || state.drawing == DashboardPart::Screen)
        return;
    state.habits = {};
    state.record = {};
    state.pictures = {};
    state.promises = {};
    state.practice = {};
    state.palette = {};
    state.notice.reset();
    state.is_help_open = false;
}

/// Nothing here says what this program is for.
void draw_hidden(Ui& ui, DashboardState& state) {
    Rect area = ui.screen();
    area.cut_top(area.height() / 2 - ui.px(12));
    draw_text(ui, area.with_height(ui.px(24)), Type::Body, ui.theme.soft, "Paused. F9 goes on.", Align::Centre);
    if (interact_mouse_only(ui, "hidden", ui.screen()).clicked)
        state.is_hidden = false;
}

} // namespace

void draw_dashboard(Ui& ui, const ScreenInput& input, DashboardState& state) {
    restore_words(input, state);
    const Screen before = state.screen;
    handle_keys(ui, input, state);
    if (state.is_hidden) {
        draw_hidden(ui, state);
        return;
    }
    const bool chose = draw_places(ui, input, state);
    if (state.fault)
        return draw_fault(ui, state, chose || state.screen != before);
    state.drawing = DashboardPart::Screen;
    if (state.screen != Screen::Practice)
        keep_practice(input, state.practice);
    draw_screen_with_pictures(ui, input, state);
    state.drawing = DashboardPart::Over;
    draw_habit_dialogs(ui, input, state.habits);
    draw_record_sheets(ui, input, state.record);
    draw_picture_sheet(ui, input, state.pictures);
    if (input.requests.drain_refusal())
        state.notice =
            Notice{"Nothing is written while the record’s file is damaged.", false, false, ui.now + toast_seconds};
    if (state.promises.shown)
        draw_promise_sheet(ui, input, state.promises);
    else if (state.promises.draft.is_open)
        draw_promise_form(ui, input, state.promises.draft);
    draw_practice_dialogs(ui, input, state.practice);
    keep_words(input, state);
    draw_notice(ui, input, state);
    if (state.palette.is_open)
        draw_palette(ui, input, state);
    else if (state.is_help_open)
        draw_help(ui, state.is_help_open);
}

void show_outcome(DashboardState& state, DataOutcome outcome, double now) {
    if (outcome.is_error)
        show_error(state, std::move(outcome.sentence));
    else
        state.notice = Notice{std::move(outcome.sentence), false, outcome.can_undo, now + toast_seconds};
}

void accept_drop(const ScreenInput& input, DashboardState& state, const std::string& path) {
    if (input.services.data == nullptr || is_record_sheet_open(input, state.record) || state.pictures.sheet.picture)
        return;
    if (input.requests.is_read_only()) {
        input.ask(CompareCopy{path});
        return;
    }
    state.record.import.is_open = true;
    state.record.import.path = path;
    input.ask(ReadFile{path, {}});
}

void show_done(DashboardState& state, std::string summary, double now) {
    state.words.sent.clear();
    if (summary.empty()) // a draft was kept: nothing to tell
        return;
    const bool is_undo = summary.starts_with("Undone") || summary.starts_with("Redone");
    state.notice = Notice{std::move(summary), false, !is_undo, now + toast_seconds};
}

void show_error(DashboardState& state, std::string sentence) {
    state.words.was_refused = !state.words.sent.empty();
    state.notice = Notice{std::move(sentence), true, false, 0};
}

std::string title_of(const DashboardState& state) {
    return state.is_hidden ? "Notes" : "Kept";
}

} // namespace kept::ui
