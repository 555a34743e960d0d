#include "dashboard_driver.hpp"
#include "journal/demo.hpp"
#include "words_that_shame.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

using namespace kept;
using namespace kept::test;

namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// The user's own words: Kept may not choose them.
bool is_own_word(std::string_view text) {
    return text.find("shame") != std::string_view::npos;
}

float area(ui::Rect rect) {
    return std::max(0.0F, rect.width()) * std::max(0.0F, rect.height());
}

/// Two texts on top of each other: more than a sliver of the smaller one is covered.
bool overlaps(const ui::DrawnText& a, const ui::DrawnText& b) {
    const ui::Rect both = ui::overlap(a.rect, b.rect);
    if (both.empty())
        return false;
    return area(both) > 0.2F * std::min(area(a.rect), area(b.rect));
}

/// Walks all screens of a year's record of seven habits.
void walk(ImVec2 size, float scale, const Theme& theme) {
    DashboardDriver kept(size, scale, theme);
    Plan demo = make_demo({.years = 1, .habits = 8, .seed = 4}, kept.world.author(), kept.world.ids);
    kept.world.take(demo.events);
    for (int at = 0; at < 8; ++at) {
        kept.state.screen = static_cast<ui::Screen>(at);
        kept.settle();
        const auto texts = kept.ui().drawn_texts();
        REQUIRE_MESSAGE(texts.size() > 5, "screen " << at);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!texts[i].visible)
                continue;
            if (!is_own_word(texts[i].text))
                for (const std::string_view word : words_that_shame)
                    CHECK_MESSAGE(lower(texts[i].text).find(word) == std::string::npos, texts[i].text);
            for (std::size_t k = i + 1; k < texts.size(); ++k)
                if (texts[k].visible)
                    CHECK_MESSAGE(!overlaps(texts[i], texts[k]),
                                  "screen " << at << ": “" << texts[i].text << "” and “" << texts[k].text << "”");
        }
    }
}

} // namespace

TEST_CASE("no screen lays a text over another or says a word that shames: paper, 800 x 600") {
    walk({800, 600}, 1, paper_theme());
}

TEST_CASE("no screen lays a text over another or says a word that shames: night, 1280 x 800 at scale 2") {
    walk({2560, 1600}, 2, night_theme());
}
