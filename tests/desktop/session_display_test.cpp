#include "desktop/reminders/session_display.hpp"

#include <doctest/doctest.h>

using kept::desktop::display_in;
using Found = std::vector<std::string>;

TEST_CASE("an environment tells where the screen is") {
    const auto by_systemd =
        display_in("HOME=/home/ann\nDISPLAY=:1\nXAUTHORITY=/run/user/1000/auth\nDISPLAYS=2\n", '\n');
    REQUIRE(by_systemd);
    CHECK(*by_systemd == Found{"DISPLAY=:1", "XAUTHORITY=/run/user/1000/auth"});
    const std::string of_process = std::string("WAYLAND_DISPLAY=wayland-0") + '\0' + "LANG=C" + '\0';
    CHECK(display_in(of_process, '\0') == Found{"WAYLAND_DISPLAY=wayland-0"});
}

TEST_CASE("an environment without a screen tells none, and what is in quotes is left") {
    CHECK(!display_in("", '\n'));
    CHECK(!display_in("XAUTHORITY=/a\nDISPLAY=\nWAYLAND_DISPLAY=", '\n'));
    CHECK(display_in("DISPLAY=:0\nXAUTHORITY=$'/a\\nb'\n", '\n') == Found{"DISPLAY=:0"});
}
