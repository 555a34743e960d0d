#include "ui/frame_loop.hpp"

#include "ui/frame_scope.hpp"
#include "ui/imgui/imgui_compat_frame.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <utility>

namespace kept::ui {
namespace {

constexpr double longest_step = 0.5; // seconds; a longer sleep counts as one
constexpr float min_scale = 0.8F;
constexpr float max_scale = 4;

bool differ(float a, float b) {
    return std::abs(a - b) > 0.001F;
}

} // namespace

/// Runs `act`; false where it threw, which is noted.
template <typename Do>
bool FrameLoop::attempt(const FrameCalls& calls, const Do& act) {
    try {
        act();
        return true;
    } catch (const std::exception& error) {
        note_failure(calls, error.what());
        return false;
    }
}

void FrameLoop::note_failure(const FrameCalls& calls, const std::string& sentence) {
    has_failed_ = true;
    wants_frames_ = true;
    try {
        calls.failed(sentence);
    } catch (const std::exception&) {
        // It counts as one more frame that failed.
    }
    if (failures_ + 1 >= max_failures)
        given_up_ = sentence;
}

void FrameLoop::frame(const FrameCalls& calls) {
    has_failed_ = false;
    draw(calls, true);
    if (is_drawn_ && fonts_.wants_rebuild()) // a character that was never seen before: never show the frame without it
        draw(calls, false);
    bool has_acted = false;
    attempt(calls, [&] { has_acted = calls.act(); });
    if (has_acted || has_failed_) // what was done, or why it was not
        draw(calls, false);
    if (is_drawn_)
        attempt(calls, [&] {
            surface_.show(*ImGui::GetDrawData());
            calls.after_frame();
        });
    failures_ = has_failed_ ? failures_ + 1 : 0;
}

void FrameLoop::draw(const FrameCalls& calls, bool takes_input) {
    is_drawn_ = false;
    attempt(calls, [&] {
        const Appearance appearance = calls.appearance();
        adopt(appearance);
        build(calls, appearance, takes_input);
    });
}

void FrameLoop::adopt(const Appearance& appearance) {
    const float wanted = std::clamp(surface_.display_scale() * appearance.zoom, min_scale, max_scale);
    const bool is_rescaled = differ(wanted, scale_);
    scale_ = wanted;
    if (differ(wanted, fonts_.scale())) {
        fonts_.load(wanted);
        surface_.renew_fonts();
    } else if (fonts_.rebuild_if_needed()) {
        surface_.renew_fonts();
    }
    if (!is_rescaled && theme_ == appearance.theme)
        return;
    theme_ = appearance.theme;
    apply_style(*theme_, scale_);
    surface_.restyled(is_rescaled);
}

void FrameLoop::build(const FrameCalls& calls, const Appearance& appearance, bool takes_input) {
    surface_.begin_frame(takes_input && !input_waits_);
    step_time();
    ui::begin_frame(fonts_.atlas());
    input_waits_ = input_is_waiting();
    Ui ui{.theme = *theme_,
          .fonts = fonts_,
          .state = state_,
          .scale = scale_,
          .now = surface_.now(),
          .reduce_motion = appearance.reduce_motion};
    surface_.prepare(ui);
    is_drawn_ = attempt(calls, [&] {
        const FrameScope frame(ui);
        calls.draw(ui);
    });
    ImGui::Render();
    wants_frames_ = ui.wants_frames || input_waits_ || !is_drawn_;
    wake_after_ = ui.wake_after;
}

void FrameLoop::step_time() {
    const double now = surface_.now();
    ImGui::GetIO().DeltaTime = static_cast<float>(std::clamp(now - last_frame_, 1e-4, longest_step));
    last_frame_ = now;
}

} // namespace kept::ui
