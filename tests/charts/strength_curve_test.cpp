#include "charts/streak_bars.hpp"
#include "charts/strength_curve.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace kept;
using namespace kept::charts;

namespace {

std::vector<StrengthPoint> wave(int days) {
    std::vector<StrengthPoint> points;
    for (int k = 0; k < days; ++k)
        points.push_back({Day{20'000 - days + k}, 0.5 + 0.4 * std::sin(k / 9.0)});
    return points;
}

Drawing curve(int days, double width = 600) {
    return strength_curve({wave(days), rgb(0x2F7D6B)}, paper_theme(), width, 240, rough_text_width);
}

template <typename Kind>
std::vector<Kind> of_kind(const Drawing& drawing) {
    std::vector<Kind> found;
    for (const Shape& shape : drawing.shapes)
        if (const auto* one = std::get_if<Kind>(&shape))
            found.push_back(*one);
    return found;
}

} // namespace

TEST_CASE("thinning out a line keeps its ends, its highest and its lowest") {
    CHECK(rc::check("extremes stay", [] {
        const auto heights = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000)));
        std::vector<Point> line;
        for (std::size_t i = 0; i < heights.size(); ++i)
            line.push_back({static_cast<double>(i) * 0.13, static_cast<double>(heights[i])});
        const auto thin = decimated(line, 1);
        const auto by_y = [](const Point& p) { return p.y; };
        RC_ASSERT(std::ranges::min(thin, {}, by_y).y == std::ranges::min(line, {}, by_y).y);
        RC_ASSERT(std::ranges::max(thin, {}, by_y).y == std::ranges::max(line, {}, by_y).y);
        RC_ASSERT(thin.front().x == line.front().x);
        RC_ASSERT(thin.back().x == line.back().x);
        RC_ASSERT(std::ranges::is_sorted(thin, {}, [](const Point& p) { return p.x; }));
    }));
}

TEST_CASE("ten years are drawn with no more points than the screen can show") {
    const Drawing drawing = curve(3650);
    std::size_t most = 0;
    for (const Line& line : of_kind<Line>(drawing))
        most = std::max(most, line.points.size());
    CHECK(most <= 2 * 600 + 4);
    CHECK(most > 600); // the curve is among the lines
}

TEST_CASE("the read-out under the mouse is that of the day there") {
    const Drawing drawing = curve(30);
    const HitArea* hit = drawing.hit_at({599, 100});
    REQUIRE(hit != nullptr);
    CHECK(hit->id == "strength/" + to_text(Day{19'999}));
    REQUIRE(hit->lines.size() == 2);
    CHECK(hit->lines[0] == to_short_text(Day{19'999}));
}

TEST_CASE("one day, and no day at all, can be drawn") {
    const Drawing one = curve(1);
    REQUIRE(of_kind<Disc>(one).size() == 1);
    CHECK(of_kind<Disc>(one)[0].centre.x == 600 - strength_plot_right);
    CHECK(of_kind<Disc>(one)[0].centre.y == doctest::Approx(112)); // halfway between 0 and 100 %
    REQUIRE(one.hits.size() == 1);
    CHECK(one.hits[0].lines[1] == "50 %");
    const Drawing empty = curve(0);
    REQUIRE(empty.shapes.size() == 1);
    CHECK(std::get<Text>(empty.shapes[0]).text == "It grows from the first answers on.");
}

TEST_CASE("a sparkline is the curve alone, as wide and high as its place") {
    const Drawing drawing = sparkline(wave(90), paper_theme(), rgb(0), 300, 60);
    REQUIRE(of_kind<Line>(drawing).size() == 1);
    const std::vector<Point> line = of_kind<Line>(drawing)[0].points;
    CHECK(line.front().x == 0);
    CHECK(line.back().x > 290);
    const auto [high, low] = std::ranges::minmax(line, {}, &Point::y);
    CHECK(high.y >= 0);
    CHECK(low.y <= 60);
    CHECK(low.y - high.y > 40); // its range is that of the values
    REQUIRE(of_kind<Disc>(drawing).size() == 1);
    CHECK(of_kind<Disc>(drawing)[0].centre.x == line.back().x);
    CHECK(of_kind<Text>(drawing).empty());
}

TEST_CASE("the longest streaks stand newest first and fit their width") {
    StreakBarsInput input{.accent = rgb(0x2F7D6B)};
    for (int k = 0; k < 12; ++k)
        input.streaks.push_back({Day{20'000 + 100 * k}, Day{20'000 + 100 * k + k}, k + 1});
    input.current = input.streaks.back();
    const Drawing bars = streak_bars(input, paper_theme(), 360, rough_text_width);
    REQUIRE(bars.hits.size() == 5);
    CHECK(bars.hits[0].lines[1] == "12 days");
    CHECK(bars.hits[0].lines[0].ends_with("now"));
    CHECK(bars.hits[4].lines[1] == "8 days");
    const std::vector<RoundedBox> boxes = of_kind<RoundedBox>(bars);
    REQUIRE(boxes.size() >= 5);
    for (const RoundedBox& box : boxes)
        CHECK(box.box.right() < 360);
}
