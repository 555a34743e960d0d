#include "charts/heat_cell.hpp"
#include "charts/heat_map.hpp"
#include "charts/svg.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace kept;
using namespace kept::charts;

namespace {

const Colour accent = rgb(0x2F7D6B);

HeatMapInput year_2026() {
    HeatMapInput input{.from = *parse_day("2026-01-01"),
                       .to = *parse_day("2026-12-31"),
                       .today = *parse_day("2026-11-23"),
                       .title = "2026",
                       .accent = accent};
    for (Day day = input.from; day <= input.today; ++day)
        input.cells.push_back({day, static_cast<Outcome>(day.number % 7), 0.5, day.number % 3 == 0, "said"});
    return input;
}

Drawing draw_one(CellMark mark) {
    Drawing drawing;
    draw_cell(drawing, {0, 0, 14, 14}, mark, 0.5, accent, paper_theme());
    return drawing;
}

/// What a mark looks like without its colours.
std::string shape_of(CellMark mark) {
    std::string text;
    for (const Shape& shape : draw_one(mark).shapes) {
        text += static_cast<char>('0' + shape.index());
        if (const auto* box = std::get_if<RoundedBox>(&shape))
            text += box->fill && !(*box->fill == paper_theme().card) ? "f" : "-";
    }
    return text;
}

bool do_overlap(const Box& a, const Box& b) {
    return a.left < b.right() - 1e-9 && b.left < a.right() - 1e-9 && a.top < b.bottom() - 1e-9 &&
           b.top < a.bottom() - 1e-9;
}

} // namespace

TEST_CASE("every day of the year has a place of its own, inside the drawing") {
    for (const double width : {980.0, 700.0}) {
        const Drawing map = heat_map(year_2026(), paper_theme(), width, rough_text_width);
        CHECK(map.hits.size() == 365);
        std::set<std::string> ids;
        for (const HitArea& hit : map.hits) {
            ids.insert(hit.id);
            CHECK(hit.box.right() <= width + 4);
            CHECK(hit.box.bottom() <= map.height + 4);
        }
        CHECK(ids.size() == 365);
        for (std::size_t i = 1; i < map.hits.size(); ++i)
            CHECK(!do_overlap(map.hits[i - 1].box, map.hits[i].box));
        CHECK(map.hit_at(map.hits[40].box.centre())->id == "day/2026-02-10");
    }
}

TEST_CASE("where a year does not fit, the newest weeks stay") {
    const Drawing map = heat_map(year_2026(), paper_theme(), 300, rough_text_width);
    CHECK(map.hits.size() < 365);
    CHECK(map.hits.back().id == "day/2026-12-31");
    for (const HitArea& hit : map.hits)
        CHECK(hit.box.right() <= 304);
}

TEST_CASE("outcomes are told apart by shape, not by colour alone") {
    const std::set<std::string> shapes{shape_of(CellMark::Kept),    shape_of(CellMark::Later),
                                       shape_of(CellMark::Partial), shape_of(CellMark::Missed),
                                       shape_of(CellMark::Skipped), shape_of(CellMark::Open)};
    CHECK(shapes.size() == 6);
}

TEST_CASE("missing is missing: an open day is neither filled like a kept one nor crossed like a missed one") {
    for (const Shape& shape : draw_one(CellMark::Open).shapes)
        if (const auto* box = std::get_if<RoundedBox>(&shape))
            CHECK(!box->fill);
}

TEST_CASE("the first weekday decides the rows") {
    HeatMapInput input = year_2026();
    const Drawing monday = heat_map(input, paper_theme(), 980, rough_text_width);
    input.first_weekday = Weekday::Sunday;
    const Drawing sunday = heat_map(input, paper_theme(), 980, rough_text_width);
    // 4 January 2026 is a Sunday.
    CHECK(monday.hits[3].box.top > monday.hits[2].box.top);
    CHECK(sunday.hits[3].box.top < sunday.hits[2].box.top);
}

TEST_CASE("the last weeks of all habits draw a missing day as an outline") {
    std::vector<SummaryCell> cells;
    for (int k = 0; k < 84; ++k)
        cells.push_back({Day{20'000 + k}, k % 2 == 0 ? std::optional(0.6) : std::nullopt, "3 of 5 kept"});
    const Drawing map = summary_map(cells, Weekday::Monday, paper_theme(), accent, 320, 140);
    CHECK(map.hits.size() == 84);
    int filled = 0;
    for (const Shape& shape : map.shapes)
        if (const auto* box = std::get_if<RoundedBox>(&shape))
            filled += box->fill ? 1 : 0;
    CHECK(filled == 42);
}
