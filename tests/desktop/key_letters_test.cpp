#include "desktop/window/key_letters.hpp"

#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

#include <vector>

using namespace kept::desktop;

TEST_CASE("a key is the letter that the keyboard's language has on it, or its place where that is no Latin letter") {
    struct Case {
        const char* layout;
        int place;
        const char* name;
        int meant;
    };
    const std::vector<Case> cases{{"us", GLFW_KEY_A, "a", GLFW_KEY_A},
                                  {"us", GLFW_KEY_4, "4", GLFW_KEY_4},
                                  {"us", GLFW_KEY_COMMA, ",", GLFW_KEY_COMMA},
                                  {"fr", GLFW_KEY_Q, "a", GLFW_KEY_A},
                                  {"fr", GLFW_KEY_A, "q", GLFW_KEY_Q},
                                  {"fr", GLFW_KEY_SEMICOLON, "m", GLFW_KEY_M},
                                  {"fr", GLFW_KEY_M, ",", GLFW_KEY_COMMA},
                                  {"fr", GLFW_KEY_PERIOD, ":", GLFW_KEY_WORLD_1},
                                  {"fr", GLFW_KEY_1, "&", GLFW_KEY_1},
                                  {"fr", GLFW_KEY_2, "\u00E9", GLFW_KEY_2},
                                  {"fr", GLFW_KEY_4, "'", GLFW_KEY_4},
                                  {"de", GLFW_KEY_Y, "z", GLFW_KEY_Z},
                                  {"de", GLFW_KEY_Z, "y", GLFW_KEY_Y},
                                  {"de", GLFW_KEY_SEMICOLON, "\u00F6", GLFW_KEY_SEMICOLON},
                                  {"dvorak", GLFW_KEY_SLASH, "z", GLFW_KEY_Z},
                                  {"dvorak", GLFW_KEY_Z, ";", GLFW_KEY_SEMICOLON},
                                  {"dvorak", GLFW_KEY_Q, "'", GLFW_KEY_APOSTROPHE},
                                  {"ru", GLFW_KEY_Z, "\u044F", GLFW_KEY_Z},
                                  {"gr", GLFW_KEY_A, "\u03B1", GLFW_KEY_A},
                                  {"any", GLFW_KEY_ENTER, "", GLFW_KEY_ENTER},
                                  {"any", GLFW_KEY_KP_4, "4", GLFW_KEY_KP_4},
                                  {"any", GLFW_KEY_UNKNOWN, "a", GLFW_KEY_UNKNOWN}};
    for (const Case& one : cases) {
        CAPTURE(one.layout);
        CAPTURE(one.name);
        CHECK(key_meant(one.place, one.name) == one.meant);
    }
}
