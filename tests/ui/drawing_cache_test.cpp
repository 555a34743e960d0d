#include "ui/context/drawing_cache.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <initializer_list>
#include <vector>

using namespace kept;
using namespace kept::ui;

namespace {

constexpr std::uint64_t id = 1;

DrawingSource source() {
    return {.data = 7, .width = 300, .height = 200, .theme = &paper_theme()};
}

/// How often a drawing is made in frames that ask for it with these sources.
int made_in_frames(std::initializer_list<DrawingSource> sources) {
    DrawingCache cache;
    int made = 0;
    for (const DrawingSource& one : sources) {
        cache.begin_frame();
        cache.get(id, one, [&] {
            ++made;
            return charts::Drawing{.width = one.width, .height = one.height};
        });
    }
    return made;
}

} // namespace

TEST_CASE("a chart is laid out once for as long as it shows the same") {
    CHECK(made_in_frames({source(), source(), source()}) == 1);
}

TEST_CASE("a chart is laid out anew for whatever it is made of") {
    const std::vector<std::function<void(DrawingSource&)>> changes{
        [](DrawingSource& s) { s.data = 8; },           [](DrawingSource& s) { s.width = 301; },
        [](DrawingSource& s) { s.height = 201; },       [](DrawingSource& s) { s.theme = &night_theme(); },
        [](DrawingSource& s) { s.scale = 2; },          [](DrawingSource& s) { s.fonts = 1; },
        [](DrawingSource& s) { s.longer_words = true; }};
    for (const auto& change : changes) {
        DrawingSource other = source();
        change(other);
        CHECK(made_in_frames({source(), other, source()}) == 3);
    }
}

TEST_CASE("a chart that a frame did without is forgotten") {
    DrawingCache cache;
    int made = 0;
    const auto draw = [&] {
        cache.get(id, source(), [&] {
            ++made;
            return charts::Drawing{};
        });
    };
    draw();
    cache.begin_frame();
    cache.begin_frame();
    draw();
    CHECK(made == 2);
}

TEST_CASE("charts beside each other keep their places while others come and go") {
    DrawingCache cache;
    const charts::Drawing& first = cache.get(id, source(), [] { return charts::Drawing{.width = 1}; });
    for (std::uint64_t other = 2; other < 100; ++other)
        cache.get(other, source(), [] { return charts::Drawing{.width = 2}; });
    CHECK(first.width == 1);
    CHECK(&first == &cache.get(id, source(), [] { return charts::Drawing{}; }));
}
