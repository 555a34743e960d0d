#include "domain/amount.hpp"
#include "domain/measures/measure.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <vector>

using namespace kept;

namespace {

Verdict judge(const std::vector<double>& amounts, double target, Direction direction = Direction::AtLeast) {
    std::vector<CheckIn> day;
    for (const double amount : amounts)
        day.push_back({.answer = Answer::Amount, .value = amount});
    return judge_day(day, MeasureKind::Count, Rule{.target = {target, direction}});
}

} // namespace

TEST_CASE("ten tenths are one") {
    CHECK(judge(std::vector<double>(10, 0.1), 1).outcome == Outcome::Kept);
    CHECK(judge({3.3, 3.3, 3.3}, 9.9).outcome == Outcome::Kept);
    CHECK(judge(std::vector<double>(10, 0.1), 1, Direction::AtMost).outcome == Outcome::Kept);
    CHECK(judge({0.1, 0.2}, 0.3, Direction::AtMost).outcome == Outcome::Kept);
    CHECK(judge({0.1, 0.2, 0.000001}, 0.3, Direction::AtMost).outcome == Outcome::Partial);
    CHECK(judge({0.1, 0.2}, 0.300001).outcome == Outcome::Partial);
}

TEST_CASE("a sum that is a millionth short is short, however large") {
    const double max = largest_amount.number();
    CHECK(judge({max}, max).share == 1);
    CHECK(judge({max - 0.000001}, max).share < 1);
    CHECK(judge({max}, max - 0.000001, Direction::AtMost).share < 1);
}

TEST_CASE("an amount is rounded half up to a millionth, and what is no number is nothing") {
    CHECK(Amount(0.1).millionths() == 100'000);
    CHECK(Amount(0.0000004).millionths() == 0);
    CHECK(Amount(0.0000005).millionths() == 1);
    CHECK(Amount(-0.0000015).millionths() == -1);
    CHECK(Amount(-7.25).number() == -7.25);
    CHECK(Amount(std::numeric_limits<double>::quiet_NaN()).millionths() == 0);
    CHECK(Amount(std::numeric_limits<double>::infinity()) > largest_amount);
    CHECK(Amount(-1e300) < Amount());
    CHECK(is_exact_amount(0.123456));
    CHECK(is_exact_amount(999'999'999.999999));
    CHECK(!is_exact_amount(0.1234567));
    CHECK(!is_exact_amount(std::numeric_limits<double>::quiet_NaN()));
}

TEST_CASE("an amount is written with all its places and no more") {
    CHECK(to_text(Amount()) == "0");
    CHECK(to_text(Amount(20)) == "20");
    CHECK(to_text(Amount(0.25)) == "0.25");
    CHECK(to_text(Amount(-0.5)) == "-0.5");
    CHECK(to_text(Amount(1'234'567.000001)) == "1234567.000001");
    CHECK(to_text(largest_amount) == "999999999");
}

TEST_CASE("a share of an amount is reached by no sum that is short of it") {
    CHECK(share_of(Amount(70), 4, 7) == Amount(40));
    CHECK(share_of(Amount(100), 5, 7).millionths() == 71'428'572); // 71.4285714…, rounded up
    CHECK(share_of(Amount(50), 0, 7) == Amount());
    CHECK(share_of(largest_amount, 31, 31) == largest_amount);
}

TEST_CASE("sums stop at the end of the range instead of turning over") {
    Amount sum = largest_amount;
    for (int i = 0; i < 60; ++i)
        sum += sum;
    CHECK(sum > largest_amount);
    CHECK(sum + sum == sum);
}
