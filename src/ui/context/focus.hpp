#pragma once

#include <cstdint>
#include <vector>

namespace kept::ui {

/// Which widget has the keyboard, and how Tab walks over the widgets of the topmost layer in the order they were drawn.
class Focus {
  public:
    /// The layer `id` above the others is open, even when it holds no widget.
    void open_layer(int layer, std::uint64_t id);
    /// The layer `id` was the topmost in the last frame: what was pressed may be meant for it.
    bool was_on_top(std::uint64_t id) const { return top_id_ == id; }
    /// Puts a widget of layer `layer` in the walk.
    void add(std::uint64_t id, int layer);
    bool is_on(std::uint64_t id) const { return id_ == id; }
    bool is_on_any() const { return id_ != 0; }
    /// The keyboard was used last, so the focus is worth showing.
    bool is_visible() const { return visible_; }
    /// It is on a widget of the topmost layer and worth showing: keys such as Enter belong to that widget.
    bool is_shown_on_top() const;
    /// The keyboard is on its way to another widget: Dear ImGui takes some frames for that, and what is typed meanwhile
    /// would land where it was.
    bool is_moving() const { return frames_to_arrive_ > 0; }
    /// True once, for a text field that Tab or a caller moved to.
    bool consume_request(std::uint64_t id);

    /// Gives a widget the keyboard as Tab would.
    void move_to(std::uint64_t id);
    /// Notes a click on a widget: it has the keyboard from now on, without showing it.
    void clicked(std::uint64_t id);
    void clear();

    /// One step on (+1) or back (-1), going around at the ends.
    void step(int direction);
    /// Ends a frame: what was added becomes the walk.
    void end_frame();
    /// The topmost layer of the last frame.
    int top_layer() const { return top_; }

  private:
    std::uint64_t id_ = 0;
    std::uint64_t request_ = 0;
    bool visible_ = false;
    int frames_to_arrive_ = 0;
    int top_ = 0;
    int adding_top_ = 0;
    std::uint64_t top_id_ = 0;
    std::uint64_t adding_top_id_ = 0;
    std::vector<std::uint64_t> adding_;
    std::vector<std::uint64_t> walk_;
};

} // namespace kept::ui
