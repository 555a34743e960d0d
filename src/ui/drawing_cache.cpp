#include "ui/drawing_cache.hpp"

namespace kept::ui {

void DrawingCache::begin_frame() {
    std::erase_if(drawings_, [](const auto& one) { return !one.second.is_used; });
    for (auto& [id, made] : drawings_)
        made.is_used = false;
}

} // namespace kept::ui
