#include "desktop/stand_in_portal.hpp"
#include "desktop/system/colour_scheme.hpp"

#include <doctest/doctest.h>

#include <atomic>

using namespace kept::desktop;

TEST_CASE("the colour scheme is read while the portal changes it and watches come and go") {
    kept::test::StandInPortal portal("");
    std::atomic<int> told = 0;
    for (unsigned round = 0; round < 50; ++round) {
        const ColourSchemeWatch watch([&told] { ++told; });
        portal.choose_scheme(1 + round % 2);
        while (watch.scheme() == ColourScheme::NoPreference) {
        }
    }
    CHECK(told >= 50);
}
