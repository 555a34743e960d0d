#include "insights_noise.hpp"
#include "insights_planted.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <string>

using namespace kept;
using namespace kept::test;

namespace {

MadeUpJournal amid_noise(const Planted& planted, Random& random) {
    MadeUpJournal journal;
    planted.plant(journal, random);
    for (int i = 0; i < 3; ++i)
        all_noise().back().add_habit(journal, random, 365);
    return journal;
}

/// In how many of `journals` journals the planted pattern is found, amid three habits of noise.
int count_found(const Planted& planted, int journals, std::uint64_t seed) {
    Random random(seed);
    int found = 0;
    for (int i = 0; i < journals; ++i)
        found += std::ranges::any_of(amid_noise(planted, random).insights(), planted.is_it) ? 1 : 0;
    return found;
}

/// `few`: too few journals to hold the share found to more than a half.
void check_power(int journals, std::uint64_t seed, bool few) {
    for (const Planted& planted : all_planted()) {
        const int found = count_found(planted, journals, seed++);
        MESSAGE(std::string(planted.what) << ": found in " << found << " of " << journals);
        CHECK(found * 100 >= journals * (few ? 50 : planted.min_percent));
    }
}

/// Of the changes found, how many are dated within two weeks of the day they were planted on.
void check_dates(const Planted& planted, int journals, std::uint64_t seed) {
    Random random(seed);
    int found = 0;
    int in_time = 0;
    for (int i = 0; i < journals; ++i)
        for (const Insight& insight : amid_noise(planted, random).insights())
            if (planted.is_it(insight)) {
                ++found;
                in_time += std::abs(insight.since.value_or(Day{}) - planted_change()) <= 14 ? 1 : 0;
            }
    MESSAGE(std::string(planted.what) << ": within two weeks in " << in_time << " of " << found);
    CHECK(in_time * 4 >= found * 3);
}

} // namespace

TEST_CASE("a pattern of realistic size is found in most journals") {
    check_power(15, 2026, true);
}

TEST_SUITE("deep") {
    TEST_CASE("a pattern of realistic size is found in most of many journals") {
        check_power(400, 1970, false);
    }

    TEST_CASE("three changes of four are dated within two weeks") {
        for (const Planted& planted : all_planted())
            if (planted.is_change)
                check_dates(planted, 400, 4);
    }
}
