#pragma once

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace kept::desktop {

/// A key or character event as GLFW reports it, but with the key that is meant.
struct KeyEvent {
    int key = 0; ///< GLFW_KEY_…, see key_meant(); unused for characters
    int scancode = 0;
    int action = 0; ///< GLFW_PRESS, GLFW_RELEASE, GLFW_REPEAT
    int mods = 0;
    unsigned character = 0; ///< 0: this is a key
    double at = 0;          ///< seconds on a clock that only goes forward
};

/// Hands keys to Dear ImGui so that none is lost. Its older versions only look at what is down when a frame begins: a
/// key pressed and released between two frames never happened, and of two keys pressed in one frame an answer sees one.
/// So at most one press goes into a frame, and the release of a key never into the frame of its press.
///
/// Keys that an input method took are dropped: GLFW reports them like any others. An Enter or Backspace after letters
/// that have made no character for a while is such a key; the next one counts again.
class KeyQueue {
  public:
    void push(KeyEvent event);
    bool is_empty() const { return waiting_.empty(); }

    /// Removes and returns what belongs into the next frame, in the order it happened. While the keyboard is on its way
    /// to another field (`is_moving`), presses and characters wait for it.
    std::vector<KeyEvent> drain_for_frame(bool is_moving = false);

  private:
    void keep_meaning(KeyEvent& event);
    bool is_for_input_method(const KeyEvent& event);

    std::deque<KeyEvent> waiting_;
    std::unordered_map<int, int> down_;   ///< keys as they were meant when they went down, by scancode
    std::optional<double> letters_since_; ///< when letters began to make no character
    bool is_alt_gr_down_ = false;         ///< with it many letters make none
};

} // namespace kept::desktop
