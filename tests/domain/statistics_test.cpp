#include "domain/statistics/dependence.hpp"
#include "domain/statistics/distributions.hpp"
#include "domain/statistics/holm.hpp"
#include "domain/statistics/ranks.hpp"
#include "domain/statistics/tables.hpp"
#include "insights_random.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>

using namespace kept::statistics;
using doctest::Approx;

TEST_CASE("tails of distributions are those of the tables") {
    CHECK(normal_upper_tail(1.959963984540054) == Approx(0.025));
    CHECK(normal_upper_quantile(0.025) == Approx(1.959963984540054));
    CHECK(std::isfinite(normal_upper_quantile(0)));
    CHECK(student_upper_tail(2.228, 10) == Approx(0.025).epsilon(0.001));
    CHECK(binomial_upper_tail(10, 0.5, 8) == Approx(56.0 / 1024));
    CHECK(binomial_upper_tail(10, 0.5, 0) == 1);
}

TEST_CASE("Fisher's lady tasting tea has the tail that his exact test gives") {
    const Table tea{3, 1, 1, 3};
    const Tails tails = exact_tails({&tea, 1});
    CHECK(tails.upper == Approx(17.0 / 70));
    CHECK(tails.lower == Approx(69.0 / 70));
}

TEST_CASE("two strata have the tail of the sum of both hypergeometric counts") {
    const std::array<Table, 2> strata{{{2, 0, 0, 2}, {1, 1, 0, 1}}};
    // First stratum: 0, 1, 2 with chances 1/6, 4/6, 1/6. Second: 0, 1 with chances 1/3, 2/3. Seen: 3.
    CHECK(exact_tails(strata).upper == Approx(1.0 / 6 * 2 / 3));
    CHECK(exact_tails(strata).lower == Approx(1));
}

TEST_CASE("a difference between strata alone looks like nothing") {
    const std::array<Table, 2> strata{{{18, 0, 2, 0}, {0, 2, 0, 18}}};
    CHECK(exact_tails(strata).upper == Approx(1));
}

TEST_CASE("exact tails hold for large tables, far out") {
    const Table table{350, 15, 15, 350};
    const Tails tails = exact_tails({&table, 1});
    CHECK(tails.upper > 0);
    CHECK(tails.upper < 1e-100);
    CHECK(tails.lower == Approx(1));
}

TEST_CASE("equal values share the mean of their ranks") {
    CHECK(mid_ranks(std::array{3.0, 1.0, 3.0, 2.0}) == std::vector<double>{3.5, 1, 3.5, 2});
    CHECK(mid_ranks({}).empty());
}

TEST_CASE("the rank sum in one block is Wilcoxon's") {
    const std::array<double, 5> ranks{1, 2, 3, 4, 5};
    const std::array<std::uint8_t, 5> group{0, 0, 0, 1, 1};
    const std::array<int, 5> blocks{};
    // The sum is 9, its mean 2 · 3 = 6 and its variance 2 · 3 · 6 / 12 = 3.
    CHECK(blocked_rank_sum_z(ranks, group, blocks) == Approx(3 / std::sqrt(3.0)));
}

TEST_CASE("a difference between blocks is none within them") {
    const std::array<double, 4> ranks{1.5, 1.5, 3.5, 3.5};
    const std::array<std::uint8_t, 4> group{0, 0, 1, 1};
    const std::array<int, 4> blocks{0, 0, 1, 1};
    CHECK(blocked_rank_sum_z(ranks, group, blocks) == 0);
}

TEST_CASE("Spearman's correlation with time goes from -1 to 1") {
    CHECK(rank_trend(std::array{1.0, 2.0, 3.0, 4.0}) == Approx(1));
    CHECK(rank_trend(std::array{4.0, 3.0, 2.0, 1.0}) == Approx(-1));
    CHECK(rank_trend(std::array{2.5, 2.5, 2.5, 2.5}) == 0);
    CHECK(rank_trend(std::array{1.0, 3.0, 2.0}) == Approx(0.5));
}

TEST_CASE("streaks inflate by what theory says of a Markov chain") {
    kept::test::Random random(7);
    kept::test::Streaky chain(random, 0.6, 0.3);
    std::vector<double> days;
    days.reserve(20'000);
    for (int i = 0; i < 20'000; ++i)
        days.push_back(chain.next() ? 1 : 0);
    const std::vector<double> memory = autocorrelations(days, 3);
    CHECK(memory[0] == Approx(0.3).epsilon(0.1));
    CHECK(memory[1] == Approx(0.09).epsilon(0.25));
    CHECK(run_inflation(days) == Approx(1.3 / 0.7).epsilon(0.1));
    CHECK(joint_inflation(memory, memory) == Approx(1 + 2 * (0.09 + 0.0081)).epsilon(0.05));
}

TEST_CASE("inflation is never below one, and where nothing varies it is Kendall's correction alone") {
    const std::array<double, 6> swinging{0, 1, 0, 1, 0, 1};
    CHECK(run_inflation(swinging) == 1);
    CHECK(joint_inflation(std::array{0.5}, std::array{-0.5}) == 1);
    CHECK(run_inflation(std::array{2.0, 2.0, 2.0, 2.0}) == Approx((1 + 0.25) / (1 - 0.25)));
    CHECK(run_inflation(std::vector<double>(100, 2.0)) == Approx((1 + 0.01) / (1 - 0.01)));
    CHECK(autocorrelations(std::array{2.0, 2.0, 2.0}, 2) == std::vector<double>{0, 0});
}

TEST_CASE("a p-value is deflated on the scale of its z") {
    CHECK(deflated(normal_upper_tail(4), 4) == Approx(normal_upper_tail(2)));
    CHECK(deflated(0.001, 1) == 0.001);
    CHECK(deflated(0.7, 4) == 0.7);
}

TEST_CASE("Holm stops at the first test that fails") {
    const std::array<WeightedTest, 3> tests{{{0.03, 0.25}, {0.001, 0.25}, {0.016, 0.25}}};
    // 0.05 / 4, then 0.05 / 3, then 0.05 / 2 for tests of equal weight, of which one is left out.
    CHECK(holm(tests, 0.05) == std::vector<std::size_t>{1, 2});
}

TEST_CASE("Holm gives a heavier test more of the error allowed") {
    const std::array<WeightedTest, 2> tests{{{0.03, 0.8}, {0.03, 0.2}}};
    CHECK(holm(tests, 0.05) == std::vector<std::size_t>{0, 1});
    const std::array<WeightedTest, 2> even{{{0.03, 0.5}, {0.03, 0.5}}};
    CHECK(holm(even, 0.05).empty());
}
