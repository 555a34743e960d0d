#include "desktop/window/key_queue.hpp"

#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace kept::desktop;

namespace {

KeyEvent press(int key) {
    return {.key = key, .action = GLFW_PRESS};
}

KeyEvent release(int key) {
    return {.key = key, .action = GLFW_RELEASE};
}

/// What goes into each frame: "+Y" a press, "-Y" a release, 'y' a character.
std::string frames_of(const std::vector<KeyEvent>& events) {
    KeyQueue queue;
    for (const KeyEvent& event : events)
        queue.push(event);
    std::string text;
    while (!queue.is_empty()) {
        for (const KeyEvent& event : queue.drain_for_frame()) {
            if (event.character != 0)
                text += static_cast<char>(event.character);
            else
                text += std::string(event.action == GLFW_RELEASE ? "-" : "+") +
                        (event.key == GLFW_KEY_LEFT_CONTROL ? '^' : static_cast<char>(event.key));
        }
        text += '|';
    }
    return text;
}

} // namespace

TEST_CASE("a key pressed and released between two frames is down in one and up in the next") {
    CHECK(frames_of({press('Y'), {.character = 'y'}, release('Y')}) == "+Yy|-Y|");
}

TEST_CASE("keys pressed one after the other each get a frame, in their order") {
    CHECK(frames_of({press('1'), {.character = '1'}, release('1'), press('2'), {.character = '2'}, release('2')}) ==
          "+11|-1+22|-2|");
    CHECK(frames_of({press('A'), press('B'), release('A'), release('B')}) == "+A|+B|-A-B|");
    CHECK(frames_of({press('Y'), release('Y'), press('Y'), release('Y')}) == "+Y|-Y|+Y|-Y|");
}

TEST_CASE("a modifier is down in the frame of the key it goes with, and let go of after it") {
    CHECK(frames_of({press(GLFW_KEY_LEFT_CONTROL), press('Q'), release('Q'), release(GLFW_KEY_LEFT_CONTROL)}) ==
          "+^+Q|-Q-^|");
}

TEST_CASE("what is typed while the keyboard moves to another field waits, what was let go of does not") {
    KeyQueue queue;
    queue.push(release(GLFW_KEY_TAB));
    queue.push(press('A'));
    queue.push({.character = 'a'});
    CHECK(queue.drain_for_frame(true).size() == 1);
    CHECK(queue.drain_for_frame(true).empty());
    CHECK(queue.drain_for_frame(false).size() == 2);
    CHECK(queue.is_empty());
}

TEST_CASE("a key goes up as the one that went down, though the layout was changed in between") {
    KeyQueue queue;
    queue.push({.key = 'A', .scancode = 24, .action = GLFW_PRESS});
    queue.drain_for_frame();
    queue.push({.key = 'Q', .scancode = 24, .action = GLFW_RELEASE});
    CHECK(queue.drain_for_frame().front().key == 'A');
}

namespace {

/// What reaches Dear ImGui of what happens a tenth of a second apart: small letters are keys that make themselves,
/// capitals are keys that make nothing; '<' Backspace, '/' Enter, '^' a dead key, "'c" a character without a key, '.' a
/// wait of a tenth of a second, '~' AltGr.
std::string what_counts(std::string_view typed) {
    KeyQueue queue;
    double now = 100;
    for (std::size_t i = 0; i < typed.size(); ++i, now += 0.1) {
        const char c = typed[i];
        if (c == '.')
            continue;
        if (c == '\'') {
            queue.push({.character = static_cast<unsigned char>(typed[++i]), .at = now});
            continue;
        }
        const int key = c == '<'   ? GLFW_KEY_BACKSPACE
                        : c == '/' ? GLFW_KEY_ENTER
                        : c == '^' ? GLFW_KEY_EQUAL
                        : c == '~' ? GLFW_KEY_RIGHT_ALT
                                   : c & ~0x20;
        queue.push({.key = key, .action = GLFW_PRESS, .at = now});
        if (c >= 'a' && c <= 'z')
            queue.push({.character = static_cast<unsigned char>(c), .at = now});
    }
    std::string counted;
    while (!queue.is_empty())
        for (const KeyEvent& event : queue.drain_for_frame())
            counted += event.character != 0              ? static_cast<char>(event.character)
                       : event.key == GLFW_KEY_BACKSPACE ? "<"[0]
                       : event.key == GLFW_KEY_ENTER     ? "/"[0]
                                                         : "\0"[0];
    std::erase(counted, '\0');
    return counted;
}

} // namespace

TEST_CASE("an Enter or Backspace that an input method took does nothing else") {
    struct Case {
        const char* typed;
        const char* counts;
    };
    const std::vector<Case> cases{{"abc<", "abc<"},       // no input method
                                  {"abc/", "abc/"},       //
                                  {"abcNIH<", "abc"},     // a letter of what is composed is taken back
                                  {"abcNIH<'x", "abcx"},  // and then it is chosen
                                  {"NIHAO/'n'i", "ni"},   // Enter commits the letters as they are
                                  {"NIHAO/'n'i/", "ni/"}, // and the next one is meant
                                  {"NIH<<", "<"},         // one key at most
                                  {"NI//", "/"},          //
                                  {"NI'x<", "x<"},        // the field has a character since
                                  {"N.^<", "<"},          // another key came in between
                                  {"^<", "<"},            // a dead key that is taken back
                                  {"^'e<", "e<"},         //
                                  {"~X.<", "<"},          // AltGr with a letter that has no third sign
                                  {"/", "/"},             //
                                  {"", ""}};
    for (const Case& one : cases) {
        CAPTURE(one.typed);
        CHECK(what_counts(one.typed) == one.counts);
    }
}

TEST_CASE("letters whose characters a keyboard service hands back late lose no Enter") {
    KeyQueue queue;
    for (int letter = 0; letter < 5; ++letter)
        queue.push({.key = 'A' + letter, .action = GLFW_PRESS, .at = 100 + 0.02 * letter});
    queue.push({.key = GLFW_KEY_ENTER, .action = GLFW_PRESS, .at = 100.1});
    int enters = 0;
    while (!queue.is_empty())
        for (const KeyEvent& event : queue.drain_for_frame())
            enters += event.key == GLFW_KEY_ENTER ? 1 : 0;
    CHECK(enters == 1);
}

TEST_CASE("Ctrl with a letter makes no character, and an Enter after it counts") {
    KeyQueue queue;
    queue.push({.key = 'A', .action = GLFW_PRESS, .mods = GLFW_MOD_CONTROL, .at = 100});
    queue.push({.key = GLFW_KEY_BACKSPACE, .action = GLFW_PRESS, .at = 101});
    queue.drain_for_frame();
    CHECK(queue.drain_for_frame().size() == 1);
}

TEST_CASE("an empty queue gives an empty frame") {
    KeyQueue queue;
    CHECK(queue.drain_for_frame().empty());
}
