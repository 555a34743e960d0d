#include "charts/drawing.hpp"

namespace kept::charts {

const HitArea* Drawing::hit_at(Point point) const {
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit)
        if (hit->box.holds(point))
            return &*hit;
    return nullptr;
}

double points_of(TextStyle style) {
    return style == TextStyle::Tiny ? 11 : 13;
}

double rough_text_width(std::string_view text, TextStyle style) {
    std::size_t characters = 0;
    for (const char c : text)
        characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0; // bytes that begin a character
    return static_cast<double>(characters) * points_of(style) * 0.58;
}

} // namespace kept::charts
