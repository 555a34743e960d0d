#include "charts/drawing.hpp"
#include "charts/svg.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::charts;

TEST_CASE("a drawing becomes a picture that says what it is and escapes what the user wrote") {
    Drawing drawing{.width = 100, .height = 50};
    drawing.shapes.push_back(RoundedBox{{1, 2, 30, 20}, 4, rgb(0x2F7D6B), rgb(0), 2});
    drawing.shapes.push_back(Disc{{5, 5}, 2, faded(rgb(0xFFFFFF), 0.5), std::nullopt});
    drawing.shapes.push_back(Line{{{0, 0}, {10, 10}}, rgb(0x112233), 1.5, true});
    drawing.shapes.push_back(Area{{{0, 5}, {10, 4}}, 50, rgb(0x112233)});
    drawing.shapes.push_back(charts::Text{{3, 3}, "R&D <b>\"x\"</b> \x01 漢字", TextStyle::Tiny, Anchor::End, rgb(0)});
    const std::string svg = to_svg(drawing, "A & B");
    CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100.00 50.00\""));
    CHECK(svg.ends_with("</svg>\n"));
    CHECK(svg.find("<title>A &amp; B</title>") != std::string::npos);
    CHECK(svg.find("R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt;  漢字") != std::string::npos);
    CHECK(svg.find("fill-opacity=\"0.502\"") != std::string::npos);
    CHECK(svg.find("stroke-dasharray") != std::string::npos);
    CHECK(svg.find("text-anchor=\"end\"") != std::string::npos);
    CHECK(svg.find("M0.00 5.00L10.00 4.00L10.00 50.00L0.00 50.00Z") != std::string::npos);
}

TEST_CASE("of two hit areas on top of each other the later one is hit") {
    Drawing drawing;
    drawing.hits = {{{0, 0, 10, 10}, "below", {}}, {{5, 5, 10, 10}, "above", {}}};
    CHECK(drawing.hit_at({6, 6})->id == "above");
    CHECK(drawing.hit_at({1, 1})->id == "below");
    CHECK(drawing.hit_at({40, 1}) == nullptr);
}
