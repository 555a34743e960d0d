#include "build/ring_drawing/ring_picture.hpp"

#include "charts/drawing.hpp"
#include "charts/svg.hpp"
#include "charts/theme.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kept::ring_drawing {
namespace {

constexpr double margin = 24;
constexpr double width = 2 * (radii[std::size(radii) - 1] + margin);
constexpr double caption_height = 62;
constexpr charts::Point centre{width / 2, width / 2};
constexpr double seam = 3;

charts::Point on_circle(double radius, double turns) {
    const double angle = (turns - 0.25) * 2 * std::numbers::pi;
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

bool is_whole(const Place& place) {
    return place.to - place.from >= 1;
}

/// A wedge down to the middle; the rings inside are painted over it.
void add_wedge(charts::Drawing& drawing, const Place& place, Colour ground) {
    const double radius = radii[place.outer];
    std::vector<charts::Point> points{centre};
    const int steps = static_cast<int>(std::lround((place.to - place.from) * 180));
    for (int step = 0; step <= steps; ++step)
        points.push_back(on_circle(radius, place.from + (place.to - place.from) * step / steps));
    drawing.shapes.emplace_back(charts::Polygon{points, place.fill});
    points.push_back(centre);
    drawing.shapes.emplace_back(charts::Line{points, ground, seam});
}

void add_piece(charts::Drawing& drawing, const Place& place, Colour ground) {
    if (is_whole(place))
        drawing.shapes.emplace_back(charts::Disc{centre, radii[place.outer], place.fill, ground, seam});
    else
        add_wedge(drawing, place, ground);
}

/// Name and words in the middle of a piece; a whole ring has them at twelve o'clock, the disc in its middle.
void add_words(charts::Drawing& drawing, const Place& place, const Theme& theme) {
    const double turns = is_whole(place) ? 0 : (place.from + place.to) / 2;
    const charts::Point at =
        place.inner == 0 ? centre : on_circle((radii[place.inner] + radii[place.outer]) / 2, turns);
    const double sink = 1 + 1.5 * std::cos(turns * 2 * std::numbers::pi); // at the top a band sinks to both sides
    const Colour colour = words_on(theme, place.fill);
    drawing.shapes.emplace_back(charts::Text{{at.x, at.y - 7 + sink},
                                             std::string(place.ring),
                                             charts::TextStyle::CaptionStrong,
                                             charts::Anchor::Middle,
                                             colour});
    drawing.shapes.emplace_back(charts::Text{
        {at.x, at.y + 9 + sink}, std::string(place.words), charts::TextStyle::Tiny, charts::Anchor::Middle, colour});
}

} // namespace

std::string picture_of(std::span<const Place> places) {
    const Theme& theme = paper_theme();
    charts::Drawing drawing{.width = width, .height = width + caption_height, .shapes = {}, .hits = {}};
    drawing.shapes.emplace_back(
        charts::RoundedBox{{0, 0, width, width + caption_height}, 16, theme.card, theme.line, 1});
    for (const Place& place : places)
        add_piece(drawing, place, theme.card);
    for (const Place& place : places)
        add_words(drawing, place, theme);
    const auto caption = [&](double down, const char* text, charts::TextStyle style, Colour colour) {
        drawing.shapes.emplace_back(
            charts::Text{{centre.x, width + down}, text, style, charts::Anchor::Middle, colour});
    };
    caption(6, "A ring may include the rings that it touches on its inner side, and all that those may include.",
            charts::TextStyle::CaptionStrong, theme.ink);
    caption(28, "Nothing inside knows of anything outside.", charts::TextStyle::Caption, theme.soft);
    return charts::to_svg(drawing, "The rings of src, from base in the middle to cli on the outside");
}

} // namespace kept::ring_drawing
