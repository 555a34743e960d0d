#include "desktop/window/key_queue.hpp"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <utility>

namespace kept::desktop {
namespace {

bool is_modifier(int key) {
    return key >= GLFW_KEY_LEFT_SHIFT && key <= GLFW_KEY_RIGHT_SUPER;
}

/// Letters make their characters at once, though a desktop's keyboard service may take a moment to hand them back.
constexpr double slowest_character = 0.15;

bool is_letter(const KeyEvent& event) {
    constexpr int command = GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER;
    return event.key >= GLFW_KEY_A && event.key <= GLFW_KEY_Z && (event.mods & command) == 0;
}

} // namespace

void KeyQueue::push(KeyEvent event) {
    if (event.character != 0) {
        letters_since_.reset();
        waiting_.push_back(event);
        return;
    }
    keep_meaning(event);
    if (event.key == GLFW_KEY_RIGHT_ALT)
        is_alt_gr_down_ = event.action != GLFW_RELEASE;
    if (event.action != GLFW_PRESS || !is_for_input_method(event))
        waiting_.push_back(event);
}

/// A key that went down as one goes up as the same, though the layout was changed in between.
void KeyQueue::keep_meaning(KeyEvent& event) {
    if (event.scancode == 0)
        return;
    if (event.action == GLFW_PRESS)
        down_[event.scancode] = event.key;
    else if (const auto pressed = down_.find(event.scancode); pressed != down_.end())
        event.key = pressed->second;
}

/// Notes a press, and tells whether it belongs to what is being composed.
bool KeyQueue::is_for_input_method(const KeyEvent& event) {
    if (is_modifier(event.key))
        return false;
    if (is_letter(event)) {
        if (!letters_since_ && !is_alt_gr_down_)
            letters_since_ = event.at;
        return false;
    }
    const bool may_be =
        event.key == GLFW_KEY_ENTER || event.key == GLFW_KEY_KP_ENTER || event.key == GLFW_KEY_BACKSPACE;
    const auto since = std::exchange(letters_since_, std::nullopt);
    return may_be && since && event.at - *since >= slowest_character;
}

std::vector<KeyEvent> KeyQueue::drain_for_frame(bool is_moving) {
    std::vector<KeyEvent> due;
    std::vector<int> touched;
    bool has_press = false;
    while (!waiting_.empty()) {
        const KeyEvent& event = waiting_.front();
        if (is_moving && (event.character != 0 || event.action != GLFW_RELEASE))
            break;
        if (event.character == 0) {
            const bool is_press = event.action != GLFW_RELEASE && !is_modifier(event.key);
            // A modifier let go of after a press in this frame still belonged to that press.
            const bool ends_press = has_press && event.action == GLFW_RELEASE;
            if (std::ranges::find(touched, event.key) != touched.end() || (is_press && has_press) || ends_press)
                break;
            touched.push_back(event.key);
            has_press = has_press || is_press;
        }
        due.push_back(event);
        waiting_.pop_front();
    }
    return due;
}

} // namespace kept::desktop
