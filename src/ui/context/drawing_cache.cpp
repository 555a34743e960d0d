#include "ui/context/drawing_cache.hpp"

namespace kept::ui {

void DrawingCache::begin_frame() {
    std::erase_if(drawings_, [](const auto& one) { return !one.second.is_used; });
    for (auto& [id, made] : drawings_)
        made.is_used = false;
}

DrawingCache::Made& DrawingCache::place_of(std::uint64_t id, const DrawingSource& source) {
    Made& made = drawings_[id];
    made.is_stale = made.is_stale || made.source != source;
    made.source = source;
    made.is_used = true;
    return made;
}

} // namespace kept::ui
