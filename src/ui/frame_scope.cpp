#include "ui/frame_scope.hpp"

#include "ui/widgets/tooltip.hpp"

#include <exception>
#include <optional>
#include <utility>

namespace kept::ui {
namespace {

constexpr double tip_delay = 0.45;

void walk_with_tab(Focus& focus) {
    if (pressed(Key::Tab, {}, Repeat::Yes))
        focus.step(+1);
    if (pressed(Key::Tab, mods::shift, Repeat::Yes))
        focus.step(-1);
}

void show_tip(Ui& ui) {
    if (!ui.state.tip)
        return;
    const double due = ui.state.tip->since + tip_delay;
    if (ui.now < due)
        ui.ask_wake(due);
    else
        draw_tip(ui, *ui.state.tip);
}

} // namespace

FrameScope::FrameScope(Ui& ui) : ui_(ui) {
    ui_.state.memory.begin_frame();
    ui_.state.drawings.begin_frame();
    if (ui_.probe != nullptr)
        ui_.probe->begin_frame();
    ImGui::GetIO().ConfigInputTextCursorBlink = !ui_.reduce_motion;
    window_.emplace("kept", ui_.screen(), Layer::Base); // over a screen that is cleared to the theme's ground
}

FrameScope::~FrameScope() {
    UiState& state = ui_.state;
    state.tip = std::exchange(state.new_tip, std::nullopt);
    try {
        show_tip(ui_);
    } catch (const std::exception&) {
        // A destructor may not throw: what is pointed at goes without its tip.
    }
    window_.reset();
    state.focus.end_frame();
    walk_with_tab(state.focus);
    ui_.wants_frames = ui_.wants_frames || state.animations.moving();
    state.animations.end_frame();
    if (!ImGui::IsAnyItemActive())
        state.stand_ins.rest();
}

} // namespace kept::ui
