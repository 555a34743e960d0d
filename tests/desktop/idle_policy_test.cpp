#include "desktop/window/idle_policy.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using kept::desktop::IdlePolicy;

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// A policy that has drawn its first frames and come to rest at 10.
IdlePolicy at_rest(double wake_at = never) {
    IdlePolicy policy;
    for (int frame = 0; frame < IdlePolicy::frames_after_event; ++frame)
        policy.frame_drawn(10, false, wake_at);
    return policy;
}

} // namespace

TEST_CASE("a new window draws at once") {
    CHECK(IdlePolicy().wait(0) == 0);
}

TEST_CASE("at rest it waits for an event") {
    CHECK(std::isinf(at_rest().wait(11)));
}

TEST_CASE("three frames follow an event") {
    IdlePolicy policy = at_rest();
    policy.note_event();
    int drawn = 0;
    for (double now = 20; policy.wait(now) == 0; now += 1) {
        policy.frame_drawn(now, false, never);
        ++drawn;
    }
    CHECK(drawn == 3);
}

TEST_CASE("it sleeps until a deadline and then draws one frame") {
    IdlePolicy policy = at_rest(15);
    CHECK(policy.wait(11) == doctest::Approx(4));
    CHECK(policy.wait(15) == 0);
    policy.frame_drawn(15, false, never);
    CHECK(std::isinf(policy.wait(16)));
}

TEST_CASE("while something moves it goes on, and no faster than the cap") {
    IdlePolicy policy = at_rest();
    policy.frame_drawn(20, true, never);
    CHECK(policy.wait(20) == doctest::Approx(IdlePolicy::shortest_frame));
    CHECK(policy.wait(20 + IdlePolicy::shortest_frame) == doctest::Approx(0));
    policy.frame_drawn(20.1, false, never);
    CHECK(std::isinf(policy.wait(21)));
}

TEST_CASE("a deadline that is always past does not make it spin") {
    IdlePolicy policy = at_rest();
    policy.frame_drawn(20, false, 1);
    CHECK(policy.wait(20) == doctest::Approx(IdlePolicy::shortest_frame));
}
