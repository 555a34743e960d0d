#include "ui/context/focus.hpp"

#include "ui/imgui/imgui_compat_frame.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kept::ui {

void Focus::open_layer(int layer, std::uint64_t id) {
    if (layer <= adding_top_)
        return;
    adding_top_ = layer;
    adding_top_id_ = id;
    adding_.clear();
}

void Focus::add(std::uint64_t id, int layer) {
    if (layer == adding_top_)
        adding_.push_back(id);
}

bool Focus::is_shown_on_top() const {
    return visible_ && std::ranges::find(walk_, id_) != walk_.end();
}

bool Focus::consume_request(std::uint64_t id) {
    if (request_ != id)
        return false;
    request_ = 0;
    return true;
}

void Focus::move_to(std::uint64_t id) {
    id_ = id;
    request_ = id;
    visible_ = true;
    frames_to_arrive_ = 1 + frames_to_give_keyboard(); // this one, and then the field's
}

void Focus::clicked(std::uint64_t id) {
    id_ = id;
    visible_ = false;
}

void Focus::clear() {
    id_ = 0;
    request_ = 0;
    visible_ = false;
    frames_to_arrive_ = 0;
}

void Focus::step(int direction) {
    if (walk_.empty())
        return;
    const auto place = std::find(walk_.begin(), walk_.end(), id_);
    if (place == walk_.end())
        return move_to(direction > 0 ? walk_.front() : walk_.back());
    const auto count = static_cast<std::ptrdiff_t>(walk_.size());
    const std::ptrdiff_t next = (place - walk_.begin() + direction + count) % count;
    move_to(walk_[static_cast<std::size_t>(next)]);
}

void Focus::end_frame() {
    frames_to_arrive_ = std::max(0, frames_to_arrive_ - 1);
    walk_.swap(adding_); // each keeps its room
    adding_.clear();
    top_ = std::exchange(adding_top_, 0);
    top_id_ = std::exchange(adding_top_id_, 0);
}

} // namespace kept::ui
