#include "desktop/key_queue.hpp"

#include <GLFW/glfw3.h>

#include <algorithm>

namespace kept::desktop {
namespace {

bool is_modifier(int key) {
    return key >= GLFW_KEY_LEFT_SHIFT && key <= GLFW_KEY_RIGHT_SUPER;
}

} // namespace

std::vector<KeyEvent> KeyQueue::take_for_frame(bool is_moving) {
    std::vector<KeyEvent> taken;
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
        taken.push_back(event);
        waiting_.pop_front();
    }
    return taken;
}

} // namespace kept::desktop
