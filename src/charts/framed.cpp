#include "charts/framed.hpp"

#include <algorithm>
#include <string>

namespace kept::charts {
namespace {

// In points.
constexpr double margin = 20;
constexpr double title_height = 30;

} // namespace

Drawing framed(const Drawing& drawing, std::string_view title, const Theme& theme, const TextMeasure& measure) {
    const double inner = std::max(drawing.width, measure(title, TextStyle::CaptionStrong));
    Drawing picture{.width = inner + 2 * margin, .height = drawing.height + title_height + 2 * margin};
    picture.shapes.emplace_back(RoundedBox{{0, 0, picture.width, picture.height}, 0, theme.card, std::nullopt});
    picture.shapes.emplace_back(Text{
        {margin, margin + title_height / 3}, std::string(title), TextStyle::CaptionStrong, Anchor::Start, theme.ink});
    const Point by{margin + (inner - drawing.width) / 2, margin + title_height};
    for (const Shape& shape : drawing.shapes)
        picture.shapes.push_back(moved(shape, by));
    return picture;
}

} // namespace kept::charts
