#include "charts/framed.hpp"
#include "charts/medal.hpp"
#include "charts/numbers.hpp"
#include "charts/svg.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace kept;
using namespace kept::charts;

namespace {

Day day(const char* text) {
    return *parse_day(text);
}

} // namespace

TEST_CASE("a decimal has a point, at most four digits behind it and no needless zero") {
    CHECK(decimal(6.0 / 7) == "0.8571");
    CHECK(decimal(3) == "3");
    CHECK(decimal(0) == "0");
    CHECK(decimal(-0.00001) == "0");
    CHECK(decimal(120) == "120");
    CHECK(decimal(-2.5) == "-2.5");
}

TEST_CASE("what would end a cell becomes a space") {
    CHECK(to_tsv({.head = {"day", "a\tname\nof two lines"}, .rows = {{"2026-11-23", "1"}}}) ==
          "day\ta name of two lines\n2026-11-23\t1\n");
}

TEST_CASE("the numbers of a strength curve: a row a day, a column a curve, nothing where nothing is known") {
    StrengthCurveInput curve{.points = {{day("2026-11-22"), 0.5}, {day("2026-11-23"), 0.625}}, .accent = {}};
    curve.others.push_back({.points = {{day("2026-11-23"), 1}}, .name = "Reading", .accent = {}});
    CHECK(to_tsv(numbers_of(curve, "On time")) == "day\tOn time\tReading\n"
                                                  "2026-11-22\t0.5\t\n"
                                                  "2026-11-23\t0.625\t1\n");
}

TEST_CASE("the numbers of a year: its own days up to today, missing is missing") {
    HeatMapInput map{.cells = {{.day = day("2025-12-31"), .outcome = Outcome::Kept},
                               {.day = day("2026-11-20"), .outcome = Outcome::Unknown},
                               {.day = day("2026-11-21"), .outcome = Outcome::Missed},
                               {.day = day("2026-11-22"), .outcome = Outcome::Partial, .share = 0.25, .is_later = true},
                               {.day = day("2026-11-23"), .outcome = Outcome::Kept},
                               {.day = day("2026-11-24"), .outcome = Outcome::Unknown}},
                     .from = day("2026-01-01"),
                     .to = day("2026-12-31"),
                     .today = day("2026-11-23"),
                     .selected = {},
                     .title = {},
                     .accent = {}};
    CHECK(to_tsv(numbers_of(map)) == "day\toutcome\tshare kept\twritten later\n"
                                     "2026-11-20\tunknown\t\tno\n"
                                     "2026-11-21\tmissed\t0\tno\n"
                                     "2026-11-22\tpartial\t0.25\tyes\n"
                                     "2026-11-23\tkept\t1\tno\n");
}

TEST_CASE("the numbers of columns: the period’s first day, then each part by its name") {
    BarChartInput bars;
    bars.named = {"from", "kept", "late"};
    bars.bars = {{.id = "promises/2026-11-16", .label = "16 Nov", .parts = {{2, {}}, {1, {}}}, .read_out = {}},
                 {.id = "promises/2026-11-23", .label = "23 Nov", .parts = {}, .read_out = {}}};
    CHECK(to_tsv(numbers_of(bars)) == "from\tkept\tlate\n2026-11-16\t2\t1\n2026-11-23\t\t\n");
}

TEST_CASE("the numbers of streaks are those that are shown") {
    StreakBarsInput streaks{.streaks = {}, .current = {}, .max = 1, .accent = {}};
    streaks.streaks = {{day("2026-10-01"), day("2026-10-12"), 12, StreakUnit::Days},
                       {day("2026-11-20"), day("2026-11-23"), 4, StreakUnit::Days}};
    streaks.current = streaks.streaks.back();
    CHECK(to_tsv(numbers_of(streaks)) == "from\tto\tlength\tunit\tstill going\n2026-10-01\t2026-10-12\t12\tdays\tno\n");
}

TEST_CASE("the numbers of a goal: what is known, what its line asks for, the forecast on its day") {
    PaceChartInput pace;
    pace.history = {{day("2026-11-20"), 10}};
    pace.track = {{day("2026-11-21"), 12}};
    pace.line = {{{day("2026-11-20"), 99}, {day("2026-11-30"), 99}, false},
                 {{day("2026-11-21"), 10}, {day("2026-11-25"), 20}, true}};
    pace.from = day("2026-11-20");
    pace.to = day("2026-11-25");
    pace.forecast = PaceForecast{day("2026-11-25"), 14, 18.5, 22};
    CHECK(to_tsv(numbers_of(pace)) == "day\tvalue\tasked for\tforecast low\tforecast\tforecast high\n"
                                      "2026-11-20\t10\t\t\t\t\n"
                                      "2026-11-21\t12\t10\t\t\t\n"
                                      "2026-11-25\t\t20\t14\t18.5\t22\n");
}

TEST_CASE("the numbers of weekdays, hard moments and all habits") {
    const std::vector<PunchColumn> punch{
        {"Nov", "November 2026", {{3, 4}, {0, 0}, {0, 1}, {0, 0}, {0, 0}, {0, 0}, {0, 0}}}};
    CHECK(to_tsv(numbers_of(punch)) ==
          "month\tweekday\tkept\tdue\nNovember 2026\tMonday\t3\t4\nNovember 2026\tWednesday\t0\t1\n");
    const std::vector<Dumbbell> moments{
        {.id = "moment/2026-11-23", .before = 8, .after = 3, .acted = true, .read_out = {}}};
    CHECK(to_tsv(numbers_of(moments)) == "day\tbefore\tafter\tacted on\n2026-11-23\t8\t3\tyes\n");
    const std::vector<SummaryCell> cells{{.day = day("2026-11-22"), .share = 0.5, .read_out = {}},
                                         {.day = day("2026-11-23"), .share = {}, .read_out = {}},
                                         {.day = day("2026-11-24"), .share = {}, .read_out = {}}};
    CHECK(to_tsv(numbers_of(cells, day("2026-11-23"))) == "day\tshare kept\n2026-11-22\t0.5\n2026-11-23\t\n");
}

TEST_CASE("a framed picture has its title, is wide enough for it, and holds the whole chart") {
    const Drawing chart{.width = 100, .height = 50, .shapes = {Disc{{100, 50}, 2, {}, std::nullopt}}, .hits = {}};
    const Drawing picture = framed(chart, "A title that is much wider than the chart", paper_theme(), rough_text_width);
    CHECK(picture.width > rough_text_width("A title that is much wider than the chart", TextStyle::CaptionStrong));
    const auto* title = std::get_if<Text>(&picture.shapes.at(1));
    REQUIRE(title != nullptr);
    CHECK(title->text == "A title that is much wider than the chart");
    const auto* disc = std::get_if<Disc>(&picture.shapes.back());
    REQUIRE(disc != nullptr);
    CHECK(disc->centre.x == doctest::Approx(picture.width / 2 + 50)); // the chart is in the middle
    CHECK(disc->centre.y + 2 < picture.height);
    CHECK(disc->centre.y - 50 > title->at.y + points_of(TextStyle::CaptionStrong) / 2); // and below its title
}

TEST_CASE("a medal as SVG closes every element, and has its icon as an outline") {
    for (const Tier tier : {Tier::Bronze, Tier::Silver, Tier::Gold, Tier::Platinum})
        for (const bool earned : {true, false}) {
            const Drawing drawing = medal({tier, U'x', earned, 0.4}, paper_theme(), 80);
            int icons = 0;
            const std::string svg = to_svg(drawing, "<Steady & on time>", [&](char32_t icon, Point, double points) {
                CHECK(icon == U'x');
                CHECK(points == 66);
                ++icons;
                return std::string("M0 0L1 1Z");
            });
            CHECK(icons == (earned ? 2 : 1));
            CHECK(svg.find("<title>&lt;Steady &amp; on time&gt;</title>") != std::string::npos);
            CHECK(std::ranges::count(svg, '<') == std::ranges::count(svg, '>'));
            CHECK(svg.find("nan") == std::string::npos);
            CHECK(svg.ends_with("</svg>\n"));
        }
}
