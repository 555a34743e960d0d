#include "ui/screens/progress/zoom.hpp"

#include "charts/strength_curve.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr double step = 1.5;       ///< of a key or a button
constexpr double wheel_step = 1.2; ///< of a notch
constexpr double button_side = 28; ///< points

void zoom(ProgressState& state, const TimeWindow& whole, double factor, std::optional<Day> anchor = {}) {
    const TimeWindow window = state.window_of(whole.to, whole.from);
    const TimeWindow next = zoomed(window, whole, factor, anchor.value_or(window.from + window.days() / 2));
    if (next == window)
        return;
    state.window = next;
    state.bucket.reset();
}

void move(ProgressState& state, const TimeWindow& whole, int days) {
    const TimeWindow window = state.window_of(whole.to, whole.from);
    const TimeWindow next = moved(window, whole, days);
    if (next != window)
        state.window = next;
}

void handle_keys(Ui& ui, ProgressState& state, const TimeWindow& whole) {
    if (ui.shortcut(Key::Plus, {}, Repeat::Yes))
        zoom(state, whole, 1 / step);
    if (ui.shortcut(Key::Minus, {}, Repeat::Yes))
        zoom(state, whole, step);
    const int third = std::max(1, state.window_of(whole.to, whole.from).days() / 3);
    if (ui.shortcut(Key::Left, mods::shift, Repeat::Yes))
        move(state, whole, -third);
    if (ui.shortcut(Key::Right, mods::shift, Repeat::Yes))
        move(state, whole, third);
}

/// The part of a chart in which the days lie.
Rect plot_of(const Ui& ui, Rect chart) {
    chart.left += ui.px(charts::strength_plot_left);
    chart.right -= ui.px(charts::strength_plot_right);
    return chart;
}

} // namespace

void draw_zoom_buttons(Ui& ui, ProgressState& state, const TimeWindow& whole, Rect& head) {
    handle_keys(ui, state, whole);
    const TimeWindow window = state.window_of(whole.to, whole.from);
    const auto place = [&] {
        const Rect cut = head.cut_right(ui.px(button_side));
        return rect_at(cut.left, cut.centre().y - ui.px(button_side / 2), ui.px(button_side), ui.px(button_side));
    };
    if (icon_button(ui, "progress/zoom-in", place(), icons::zoom_in, "Fewer days (+, or Ctrl and the wheel)",
                    window.days() > 14))
        zoom(state, whole, 1 / step);
    if (icon_button(ui, "progress/zoom-out", place(), icons::zoom_out, "More days (–, or Ctrl and the wheel)",
                    window.days() < whole.days()))
        zoom(state, whole, step);
    if (state.window && icon_button(ui, "progress/zoom-back", place(), icons::undo, "Back to the range above"))
        state.window.reset();
    head.cut_right(ui.px(10));
}

void handle_zoom(Ui& ui, ProgressState& state, const TimeWindow& whole, const ChartInteraction& interaction,
                 Rect chart) {
    const ImGuiIO& io = ImGui::GetIO();
    const Rect plot = plot_of(ui, chart);
    const TimeWindow window = state.window_of(whole.to, whole.from);
    const float day_width = plot.width() / static_cast<float>(std::max(1, window.days() - 1));
    if (interaction.is_over && io.MouseWheel != 0 && io.KeyCtrl) {
        const float share = std::clamp((io.MousePos.x - plot.left) / plot.width(), 0.0F, 1.0F);
        const Day under = window.from + static_cast<int>(std::lround(share * static_cast<float>(window.days() - 1)));
        zoom(state, whole, std::pow(wheel_step, -io.MouseWheel), under);
    } else if (interaction.is_over && (io.MouseWheelH != 0 || (io.MouseWheel != 0 && io.KeyShift))) {
        const float notches = io.MouseWheelH != 0 ? io.MouseWheelH : io.MouseWheel;
        move(state, whole,
             -static_cast<int>(std::lround(notches * static_cast<float>(std::max(7, window.days() / 12)))));
    }
    state.dragged = interaction.is_held ? state.dragged + io.MouseDelta.x : 0;
    if (const int days = static_cast<int>(state.dragged / day_width); days != 0) {
        state.dragged -= static_cast<float>(days) * day_width;
        move(state, whole, -days);
    }
}

} // namespace kept::ui
