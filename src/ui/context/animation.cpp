#include "ui/context/animation.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace kept::ui {
namespace {

double ease_out(double share) {
    return 1 - std::pow(1 - std::clamp(share, 0.0, 1.0), 3.0);
}

bool is_same(float a, float b) {
    return std::abs(a - b) < 1e-6F;
}

} // namespace

float Animations::value_from(std::uint64_t id, float from, float target, double now, double seconds) {
    Motion& motion = motions_.try_emplace(id, Motion{from, target, now}).first->second;
    motion.used = true;
    return place(motion, target, now, seconds);
}

float Animations::place(Motion& motion, float target, double now, double seconds) {
    const auto at = [&motion, now, seconds] {
        const double share = seconds <= 0 ? 1 : (now - motion.start) / seconds;
        return motion.from + (motion.to - motion.from) * static_cast<float>(ease_out(share));
    };
    if (!is_same(motion.to, target))
        motion = {at(), target, now, true};
    if (seconds <= 0 || now - motion.start >= seconds)
        return target;
    moving_ = moving_ || !is_same(motion.from, motion.to);
    return at();
}

void Animations::end_frame() {
    moving_ = false;
    for (auto place = motions_.begin(); place != motions_.end();) {
        const bool used = std::exchange(place->second.used, false);
        place = used ? std::next(place) : motions_.erase(place);
    }
}

} // namespace kept::ui
