#pragma once

#include "ui/frame_loop.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct ImGuiContext;

namespace kept::test {

using Draw = std::function<void(ui::Ui&)>;

/// Runs a screen without a window, through the loop that the window runs: draws frames, moves a mouse and a keyboard
/// that only Dear ImGui knows, and tells what was drawn. Time stands still but for the frames, a 60th of a second each.
/// What cannot be done throws std::runtime_error with a sentence, which fails the test.
class UiDriver : private ui::FrameSurface {
  public:
    explicit UiDriver(Draw draw, const Theme& theme = paper_theme(), ImVec2 size = {1280, 800}, float scale = 1);
    /// With all that a window asks its owner; the look is the driver's.
    explicit UiDriver(ui::FrameCalls calls, const Theme& theme = paper_theme(), ImVec2 size = {1280, 800},
                      float scale = 1);
    /// Drawn with fonts other than those of the build tree.
    UiDriver(Draw draw, const ui::FontPlaces& places);
    ~UiDriver() override;
    UiDriver(const UiDriver&) = delete;
    UiDriver& operator=(const UiDriver&) = delete;

    void frames(int count = 1);
    /// Frames until nothing moves.
    void run_until_idle();

    /// Moves the mouse to the middle of what `id` marks; fails when that is missing, disabled, clipped or covered.
    void hover(std::string_view id);
    void click(std::string_view id) { press(id, ui::MouseButton::Left); }
    void right_click(std::string_view id) { press(id, ui::MouseButton::Right); }
    void click_at(float x, float y);
    void drag(std::string_view id, float from_share, float to_share);
    void wheel(std::string_view over, float notches);
    void type(std::string_view text);
    void key(ui::Key key, ui::Mods mods = {});

    /// The texts that can be seen, in the order they were drawn.
    std::vector<std::string> texts() const;
    /// All texts with their places, those that cannot be seen too.
    const std::vector<ui::DrawnText>& drawn_texts() const { return probe_.texts(); }
    /// Some visible text contains `part`.
    bool sees(std::string_view part) const;
    bool has(std::string_view id) const { return probe_.find(id).has_value(); }
    /// Fails when `id` was not drawn.
    ui::Mark mark(std::string_view id) const;
    std::vector<std::string> mark_ids() const;
    /// Number of triangle corners of the last frame.
    int vertices() const { return vertices_; }

    /// Lets seconds pass without a frame.
    void pass(double seconds) { now_ += seconds; }
    bool wants_frames() const { return loop_.wants_frames(); }
    double seconds_to_wake() const { return loop_.wake_after() - now_; }
    /// Frames may throw from now on; else one that does fails the test.
    void expect_failures() { expects_failures_ = true; }
    const std::optional<std::string>& given_up() const { return loop_.given_up(); }
    void set_theme(const Theme& theme) { theme_ = &theme; }
    void reduce_motion(bool on) { reduce_motion_ = on; }
    /// Draws as the window does, noting nothing for tests: for measurements.
    void note_nothing() { notes_ = false; }
    /// Draws every word longer by two fifths.
    void longer_words(bool on) { longer_words_ = on; }
    ui::Fonts& fonts() { return fonts_; }
    ui::UiState& state() { return loop_.state(); }
    std::string& clipboard() { return clipboard_; }

    /// Of each build of a frame since the start: whether a window would have taken new input into it.
    const std::vector<bool>& took_input() const { return took_input_; }

  private:
    UiDriver(ui::FrameCalls calls, const Theme& theme, ImVec2 size, float scale, const ui::FontPlaces& places);
    void frame();
    void press(std::string_view id, ui::MouseButton button);
    void hover_rect(std::string_view id, float share);

    double now() const override { return now_; }
    float display_scale() const override { return scale_; }
    void begin_frame(bool takes_input) override { took_input_.push_back(takes_input); } // all is in its queue already
    void renew_fonts() override { ui::prepare_headless_fonts(); }
    void restyled(bool /*is_rescaled*/) override {}
    void prepare(ui::Ui& ui) override;
    void show(const ImDrawData& data) override;

    std::vector<bool> took_input_;
    ui::FrameCalls calls_;
    const Theme* theme_;
    std::string clipboard_;
    ui::Fonts fonts_;
    ImGuiContext* context_;
    ui::Probe probe_;
    bool notes_ = true;
    float scale_;
    double now_ = 100;
    bool reduce_motion_ = false;
    bool longer_words_ = false;
    bool expects_failures_ = false;
    std::string failure_; ///< of this frame
    int vertices_ = 0;
    ui::FrameLoop loop_;
};

} // namespace kept::test
