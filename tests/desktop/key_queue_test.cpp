#include "desktop/key_queue.hpp"

#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

#include <string>

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
        for (const KeyEvent& event : queue.take_for_frame()) {
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
    CHECK(queue.take_for_frame(true).size() == 1);
    CHECK(queue.take_for_frame(true).empty());
    CHECK(queue.take_for_frame(false).size() == 2);
    CHECK(queue.is_empty());
}

TEST_CASE("an empty queue gives an empty frame") {
    KeyQueue queue;
    CHECK(queue.take_for_frame().empty());
}
