#include "desktop/window/idle_policy.hpp"

#include <algorithm>

namespace kept::desktop {

void IdlePolicy::frame_drawn(double now, bool wants_frames, double wake_at) {
    frames_left_ = std::max(0, frames_left_ - 1);
    wants_frames_ = wants_frames;
    wake_at_ = wake_at;
    next_allowed_ = now + shortest_frame;
}

double IdlePolicy::wait(double now) const {
    const double due = is_busy() ? next_allowed_ : std::max(wake_at_, next_allowed_);
    return std::max(0.0, due - now);
}

} // namespace kept::desktop
