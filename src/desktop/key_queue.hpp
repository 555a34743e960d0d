#pragma once

#include <deque>
#include <vector>

namespace kept::desktop {

/// A key or character event as GLFW reports it.
struct KeyEvent {
    int key = 0; ///< GLFW_KEY_…; unused for characters
    int scancode = 0;
    int action = 0; ///< GLFW_PRESS, GLFW_RELEASE, GLFW_REPEAT
    int mods = 0;
    unsigned character = 0; ///< 0: this is a key
};

/// Hands keys to Dear ImGui so that none is lost. Its older versions only look at what is down when a frame begins: a
/// key pressed and released between two frames never happened, and of two keys pressed in one frame an answer sees one.
/// So at most one press goes into a frame, and the release of a key never into the frame of its press.
class KeyQueue {
  public:
    void push(const KeyEvent& event) { waiting_.push_back(event); }
    bool is_empty() const { return waiting_.empty(); }

    /// Removes and returns what belongs into the next frame, in the order it happened. While the keyboard is on its way
    /// to another field (`is_moving`), presses and characters wait for it.
    std::vector<KeyEvent> take_for_frame(bool is_moving = false);

  private:
    std::deque<KeyEvent> waiting_;
};

} // namespace kept::desktop
