#include "base/home_folder.hpp"
#include "support/variable.hpp"

#include <doctest/doctest.h>

using namespace kept;
using kept::test::Variable;

TEST_CASE("the home folder is an absolute path or none") {
    const Variable some("HOME", "/home/anna");
    CHECK(home_folder() == "/home/anna");
    for (const char* unusable : {"", "relative", "~"}) {
        const Variable home("HOME", unusable);
        CHECK(home_folder().empty());
    }
}

TEST_CASE("a base folder is the one named, or below the home") {
    const Variable home("HOME", "/home/anna");
    {
        const Variable named("XDG_STATE_HOME", "/state");
        CHECK(xdg_folder("XDG_STATE_HOME", ".local/state") == "/state");
    }
    for (const char* unusable : {"", "relative"}) {
        const Variable named("XDG_STATE_HOME", unusable);
        CHECK(xdg_folder("XDG_STATE_HOME", ".local/state") == "/home/anna/.local/state");
        const Variable homeless("HOME", "");
        CHECK(xdg_folder("XDG_STATE_HOME", ".local/state").empty());
    }
}
