#include "desktop/system/colour_scheme.hpp"
#include "desktop/system/desktop_theme.hpp"
#include "stand_in_portal.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <semaphore>

using namespace kept::desktop;
using kept::test::StandInPortal;

namespace {

/// A watch, and a way to wait for what it tells.
struct Followed {
    std::counting_semaphore<> typed{0};
    ColourSchemeWatch watch{[this] { typed.release(); }};

    ColourScheme next() {
        using namespace std::chrono_literals;
        REQUIRE(typed.try_acquire_for(10s));
        return watch.scheme();
    }
};

} // namespace

TEST_CASE("the portal's colour scheme is known from the start and followed when it changes") {
    StandInPortal portal("");
    portal.choose_scheme(1);
    Followed followed;
    CHECK(followed.next() == ColourScheme::Dark);
    portal.choose_scheme(2);
    CHECK(followed.next() == ColourScheme::Light);
    portal.choose_scheme(0);
    CHECK(followed.next() == ColourScheme::NoPreference);
    portal.choose_scheme(7); // a number of a later portal
    portal.choose_scheme(1);
    CHECK(followed.next() == ColourScheme::Dark);
}

TEST_CASE("a portal without the setting says nothing, and one that gets it later is heard") {
    StandInPortal portal("");
    Followed followed;
    CHECK(followed.watch.scheme() == ColourScheme::NoPreference);
    portal.choose_scheme(1);
    CHECK(followed.next() == ColourScheme::Dark);
}

TEST_CASE("what the portal tells goes before the files of toolkits, and GTK_THEME before both") {
    ::setenv("XDG_CONFIG_HOME", "/nowhere", 1);
    ::unsetenv("GTK_THEME");
    CHECK(is_desktop_dark(ColourScheme::Dark));
    CHECK(!is_desktop_dark(ColourScheme::Light));
    CHECK(!is_desktop_dark(ColourScheme::NoPreference));
    ::setenv("GTK_THEME", "Adwaita:dark", 1);
    CHECK(is_desktop_dark(ColourScheme::Light));
    ::unsetenv("GTK_THEME");
}
