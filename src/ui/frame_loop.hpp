#pragma once

#include "charts/theme.hpp"
#include "ui/context/context.hpp"

#include <functional>
#include <limits>
#include <optional>
#include <string>

struct ImDrawData;

namespace kept::ui {

/// How the next frame should look; asked for before each frame.
struct Appearance {
    const Theme* theme = &paper_theme();
    bool reduce_motion = false;
    float zoom = 1; ///< on top of the display's own scale
};

/// The calls a loop makes to its owner, always on the thread that runs the loop.
struct FrameCalls {
    std::function<void(Ui&)> draw;
    /// Carries out what the frame that was just built asks for; true where it did anything. That frame is then built
    /// again before it is shown, so that what is seen is what is on disk.
    std::function<bool()> act = [] { return false; };
    /// The frame is on the screen.
    std::function<void()> after_frame = [] {};
    std::function<Appearance()> appearance = [] { return Appearance{}; };
    /// One of these threw, and this is why: `draw` shows it from now on, and lets people go elsewhere.
    std::function<void(const std::string& sentence)> failed = [](const std::string&) {};
};

/// A surface carries frames to a screen and input to Dear ImGui: a window, or a test.
class FrameSurface {
  public:
    virtual ~FrameSurface() = default;

    /// Seconds on a clock that only goes forward.
    virtual double now() const = 0;
    virtual float display_scale() const = 0;
    /// A frame begins: what was typed and moved goes to Dear ImGui, if it `takes_input`. It does not while it has some
    /// of the last input left, nor when it is the same frame drawn again: what is typed next is meant for what that
    /// will show.
    virtual void begin_frame(bool takes_input) = 0;
    /// The atlas changed: the renderer's texture is to be made again.
    virtual void renew_fonts() = 0;
    /// The appearance changed in more than what is drawn.
    virtual void restyled(bool is_rescaled) = 0;
    /// Lets a test add to a frame.
    virtual void prepare(Ui& /*ui*/) {}
    virtual void show(const ImDrawData& data) = 0;
};

/// Draws, carries out what was asked for, and draws that: what the window runs, and what the tests run. A frame that
/// throws never ends the program: the next one says why.
class FrameLoop {
  public:
    /// So many frames in a row in which something threw end the loop.
    static constexpr int max_failures = 10;

    /// Both outlive the loop, as does the context whose atlas the fonts have.
    FrameLoop(FrameSurface& surface, Fonts& fonts) : surface_(surface), fonts_(fonts) {}

    /// One frame on the screen.
    void frame(const FrameCalls& calls);

    /// Something moves, or input waits: the next frame is due at once.
    bool wants_frames() const { return wants_frames_; }
    /// A frame is due at this time even without an event.
    double wake_after() const { return wake_after_; }
    UiState& state() { return state_; }
    const Theme& theme() const { return *theme_; }
    float scale() const { return scale_; }
    /// Why the last frame threw, after max_failures of them.
    const std::optional<std::string>& given_up() const { return given_up_; }

  private:
    void draw(const FrameCalls& calls, bool takes_input);
    void adopt(const Appearance& appearance);
    void build(const FrameCalls& calls, const Appearance& appearance, bool takes_input);
    void step_time();
    template <typename Do>
    bool attempt(const FrameCalls& calls, const Do& act);
    void note_failure(const FrameCalls& calls, const std::string& sentence);

    FrameSurface& surface_;
    Fonts& fonts_;
    UiState state_;
    const Theme* theme_ = nullptr;
    float scale_ = 0;
    double last_frame_ = 0;
    bool input_waits_ = false;
    bool is_drawn_ = false; ///< the frame was built to its end
    bool wants_frames_ = false;
    double wake_after_ = std::numeric_limits<double>::infinity();
    bool has_failed_ = false; ///< in this frame
    int failures_ = 0;        ///< frames in a row
    std::optional<std::string> given_up_;
};

} // namespace kept::ui
