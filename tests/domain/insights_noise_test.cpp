#include "insights_noise.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace kept;
using namespace kept::test;

namespace {

/// How many of `journals` journals of noise gave even one insight.
int count_false(const Noise& noise, int journals, std::uint64_t seed) {
    Random random(seed);
    int found = 0;
    for (int i = 0; i < journals; ++i) {
        const auto insights = make_noise(noise, random).insights();
        found += insights.empty() ? 0 : 1;
        if (!insights.empty())
            INFO(insights.front().sentence);
    }
    return found;
}

/// `most_of_a_kind`: in so few journals of one kind chance alone may go above 5 %.
void check_noise(int journals_a_kind, int most_of_a_kind, std::uint64_t seed) {
    int found = 0;
    int journals = 0;
    for (const Noise& noise : all_noise()) {
        const int here = count_false(noise, journals_a_kind, seed++);
        MESSAGE(std::string(noise.what) << ": a false insight in " << here << " of " << journals_a_kind << " journals");
        CHECK(here <= most_of_a_kind);
        found += here;
        journals += journals_a_kind;
    }
    CHECK(found * 20 <= journals);
    MESSAGE("in all: " << found << " of " << journals);
}

} // namespace

TEST_CASE("noise gives a false insight in at most 5 % of 400 journals") {
    check_noise(40, 5, 2026);
}

TEST_SUITE("deep") {
    TEST_CASE("noise of every kind gives a false insight in at most 5 % of 4,000 journals") {
        check_noise(400, 20, 1970);
    }
}
