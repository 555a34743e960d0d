#include "build/ring_drawing/ring_places.hpp"

#include <doctest/doctest.h>

using namespace kept::ring_drawing;

namespace {

constexpr Place middle{"middle", "", 0, 1, 0, 1, {}};

} // namespace

TEST_CASE("an arrow that follows from others is left out") {
    const Rings rings =
        read_rings("middle\nleft middle\nright middle\nfront left middle\nshell front right left middle\n");
    CHECK(reduced(rings) == read_rings("middle\nleft middle\nright middle\nfront left\nshell front right\n"));
}

TEST_CASE("a drawing in which each ring touches what it uses has no fault") {
    const Place places[] = {{"left", "", 1, 2, 0.5, 1, {}}, {"right", "", 1, 2, 0, 0.5, {}}, middle};
    CHECK(faults_of(places, read_rings("middle\nleft middle\nright middle\n")).empty());
}

TEST_CASE("a piece that goes on above one turn touches what begins at twelve o'clock") {
    const Place places[] = {{"top", "", 1, 2, 0.9, 1.1, {}}, {"middle", "", 0, 1, 0, 0.5, {}}};
    CHECK(faults_of(places, read_rings("middle\ntop middle\n")).empty());
}

TEST_CASE("a drawing that hides or invents an arrow is named") {
    const Place places[] = {{"outer", "", 2, 3, 0, 1, {}}, {"inner", "", 1, 2, 0, 1, {}}, middle};
    CHECK(faults_of(places, read_rings("middle\ninner middle\nouter middle\n")) ==
          std::vector<std::string>{"outer touches {inner} in the drawing and uses {middle}: change the places"});
}

TEST_CASE("a ring without a place and a place without a ring are named") {
    const Place places[] = {middle};
    CHECK(faults_of(places, read_rings("base\n")) ==
          std::vector<std::string>{"base has no place in the drawing: give it one",
                                   "middle is in the drawing and no ring: take it out"});
}
