// From when a day's answer dates, which decides about its dot, badges and points.
#include "domain/measures/measure.hpp"
#include "domain/points/day_credit.hpp"
#include "domain/points/xp.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace kept;

namespace {

CheckIn said(Answer answer, int days_later, double amount = 0) {
    return {.answer = answer, .days_later = static_cast<std::int16_t>(days_later), .value = amount};
}

Verdict judge(const std::vector<CheckIn>& day, MeasureKind kind = MeasureKind::YesNo, const Rule& rule = {}) {
    return judge_day(day, kind, rule);
}

int points(const Verdict& verdict) {
    return points_of({.answered = verdict.answered, .points_lag = static_cast<std::int8_t>(verdict.points_lag)});
}

} // namespace

TEST_CASE("an answer dates from the first moment at which the day had the outcome it has now") {
    using enum Answer;
    struct Row {
        const char* what;
        std::vector<CheckIn> day;
        int lag;
        int points;
    };
    const Row rows[] = {
        {"said once", {said(Yes, 0)}, 0, 10},
        {"said late", {said(Yes, 3)}, 3, 5},
        {"a note eight days later: cleared and said again", {said(Yes, 0), said(Clear, 8), said(Yes, 8)}, 0, 10},
        {"corrected to an honest no five days later", {said(Yes, 0), said(No, 5)}, 5, 10},
        {"no, yes by mistake, no again", {said(No, 0), said(Yes, 1), said(No, 4)}, 0, 10},
        {"cleared in time and answered late", {said(Yes, 0), said(Clear, 0), said(No, 9)}, 9, 10},
        {"first answered late", {said(Clear, 0), said(Yes, 9)}, 9, 0},
        {"left cleared", {said(Yes, 0), said(Clear, 1)}, -1, 0},
        {"rest, then kept after all", {said(Skip, 0), said(Yes, 2)}, 2, 10},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const Verdict verdict = judge(row.day);
        CHECK(verdict.lag == row.lag);
        CHECK(verdict.backfilled == (row.lag > 0));
        CHECK(points(verdict) == row.points);
    }
}

TEST_CASE("an amount asked for by the day dates from when it was kept, in part or missed") {
    using enum Answer;
    const Rule asks_20{.target = {20}};
    const auto lag = [&](const std::vector<CheckIn>& day) { return judge(day, MeasureKind::Count, asks_20).lag; };
    CHECK(lag({said(Amount, 0, 10), said(Amount, 3, 10)}) == 3); // kept by what came on the third day
    CHECK(lag({said(Amount, 0, 10), said(Amount, 3, 5)}) == 0);  // in part since the day itself
    CHECK(lag({said(Amount, 0, 20), said(Clear, 4), said(Amount, 4, 25)}) == 0);
    CHECK(lag({said(Amount, 0, 20), said(Clear, 4), said(Amount, 4, 15)}) == 4);
}

TEST_CASE("an amount asked for by the week dates from when it was some or none") {
    using enum Answer;
    const Rule weekly{.target = {50, Direction::AtLeast, Period::week()}};
    const auto lag = [&](const std::vector<CheckIn>& day) { return judge(day, MeasureKind::Count, weekly).lag; };
    CHECK(lag({said(Amount, 0, 10), said(Amount, 3, 60)}) == 0);
    CHECK(lag({said(Amount, 0, 10), said(Clear, 3), said(Amount, 3, 70)}) == 0);
    CHECK(lag({said(Amount, 0, 0), said(Amount, 3, 5)}) == 3);
    CHECK(lag({said(Amount, 0, 10), said(Clear, 3), said(Amount, 3, 0)}) == 3);
}

TEST_CASE("what came from another app, or with a span, dates from there until the outcome changes") {
    using enum Answer;
    CheckIn imported = said(Yes, 0);
    imported.imported = true;
    const Verdict noted = judge({imported, said(Clear, 400), said(Yes, 400)});
    CHECK(noted.imported);
    CHECK(noted.lag == -1);
    CHECK(!noted.backfilled);
    const Verdict corrected = judge({imported, said(No, 2)});
    CHECK(!corrected.imported);
    CHECK(corrected.lag == 2);

    CheckIn echo = said(Held, 5);
    echo.is_echo = true;
    const Verdict held = judge({echo, said(Clear, 9), said(Yes, 9)}, MeasureKind::Abstain);
    CHECK(held.echo_lag == 5);
    CHECK(held.lag == -1);
    const Verdict lapsed = judge({echo, said(Lapse, 9)}, MeasureKind::Abstain);
    CHECK(lapsed.echo_lag == -1);
    CHECK(lapsed.lag == 9);
}

TEST_CASE("a day of promises dates from when the last of them was settled, its points from the first") {
    const Verdict verdict = judge({said(Answer::PromiseKept, 0), said(Answer::PromiseKept, 3)}, MeasureKind::Promise);
    CHECK(verdict.lag == 3);
    CHECK(points(verdict) == 10);
}
