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
        /// Returns the content to draw; commands go to the vector.
        std::function<ScreenInput(std::vector<Command>&)> input;
        /// Carries a command out and says what it did; throws with a sentence.
        std::function<std::string(const Command&)> carry_out;
    };

    explicit RunningDashboard(Calls calls) : calls_(std::move(calls)) {}

    /// One frame; part of FrameCalls, as the two below.
    void draw(Ui& ui);
    bool act();
    /// Shows why the last frame could not be drawn.
    void fail(const std::string& sentence) { state.fault = sentence; }
    /// Files were dropped on it.
    void accept_drop(const std::vector<std::string>& paths);

    DashboardState state;

  private:
    Calls calls_;
    std::vector<Command> commands_;
    double now_ = 0; ///< of the last frame
};

} // namespace kept::ui
