#pragma once

#include <limits>

namespace kept::desktop {

/// Decides when the window draws: three frames after an event (popups settle over two), one when a deadline has come,
/// as many as something moves, and none otherwise. Knows no clock; times are seconds on the caller's.
class IdlePolicy {
  public:
    static constexpr int frames_after_event = 3;
    /// Frames come no faster than this, whatever the display does.
    static constexpr double shortest_frame = 1.0 / 125;

    /// The user, the window system or another thread did something.
    void note_event() { frames_left_ = frames_after_event; }
    /// A frame was drawn at `now`. It asked for the next at once, or for one at `wake_at` (infinity: none).
    void frame_drawn(double now, bool wants_frames, double wake_at);
    /// Seconds to wait at `now` before the next frame: 0 draws at once, infinity waits for an event.
    double wait(double now) const;

  private:
    bool is_busy() const { return frames_left_ > 0 || wants_frames_; }

    int frames_left_ = frames_after_event;
    bool wants_frames_ = false;
    double wake_at_ = std::numeric_limits<double>::infinity();
    double next_allowed_ = -std::numeric_limits<double>::infinity();
};

} // namespace kept::desktop
