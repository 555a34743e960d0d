#pragma once

#include "ui/dashboard/dashboard.hpp"
#include "ui/frame_loop.hpp"

#include <functional>
#include <string>
#include <vector>

namespace kept::ui {

/// A dashboard that carries out what its frames ask for: in the window, and in the tests.
class RunningDashboard {
  public:
    struct Calls {
        /// Returns the content to draw; requests go to the queue.
        std::function<ScreenInput(RequestQueue&)> input;
        /// Carries a command out and says what it did; throws with a sentence.
        std::function<std::string(const Command&)> carry_out;
        /// Paints a picture; throws with a sentence. Left empty: no picture is offered as PNG.
        std::function<void(const PaintPicture&)> paint = {};
    };

    explicit RunningDashboard(Calls calls) : calls_(std::move(calls)) {}

    /// One frame; part of FrameCalls, as the two below.
    void draw(Ui& ui);
    /// Carries out all requests, in order. Returns true if the frame has to be drawn again.
    bool act();
    /// Shows why the last frame could not be drawn.
    void fail(const std::string& sentence) { state.fault = sentence; }
    /// Files were dropped on it.
    void accept_drop(const std::vector<std::string>& paths);

    DashboardState state;

  private:
    struct RequestHandler;

    ScreenInput input();

    Calls calls_;
    RequestQueue requests_;
    double now_ = 0; ///< of the last frame
};

} // namespace kept::ui
