#pragma once

#include <cstdint>
#include <unordered_map>

namespace kept::ui {

/// Values on their way to where they should be, by id; each eases out over a fixed time.
class Animations {
  public:
    /// The value of `id` at `now`. A new id starts at `from`; when the target changes, the value goes there from where
    /// it is, in `seconds` (0: at once).
    float value_from(std::uint64_t id, float from, float target, double now, double seconds);
    /// True when any value was still moving when it was last asked for.
    bool moving() const { return moving_; }
    /// Forgets what the last frame did not ask for.
    void end_frame();

  private:
    struct Motion {
        float from = 0;
        float to = 0;
        double start = 0;
        bool used = false;
    };
    float place(Motion& motion, float target, double now, double seconds);

    std::unordered_map<std::uint64_t, Motion> motions_;
    bool moving_ = false;
};

} // namespace kept::ui
