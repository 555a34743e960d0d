#include "ui/context/probe.hpp"

#include <algorithm>

namespace kept::ui {

void Probe::begin_frame() {
    marks_.clear();
    texts_.clear();
}

void Probe::text(std::string_view text, Rect rect, Rect clip, int layer) {
    const Rect seen = overlap(rect, clip);
    const bool is_cut = !seen.empty() && (seen.left > rect.left + 1 || seen.right < rect.right - 1);
    texts_.push_back({std::string(text), rect, !seen.empty(), is_cut, layer});
}

std::optional<Mark> Probe::find(std::string_view id) const {
    const auto place = std::find_if(marks_.begin(), marks_.end(), [id](const Mark& mark) { return mark.id == id; });
    return place == marks_.end() ? std::nullopt : std::optional(*place);
}

} // namespace kept::ui
