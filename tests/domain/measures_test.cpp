#include "domain/measures/measure.hpp"
#include "history.hpp"

#include <doctest/doctest.h>

using namespace kept;
using kept::test::History;

namespace {

struct Row {
    const char* what;
    std::vector<CheckIn> said;
    Outcome outcome;
    double share = 0;
};

void check_rows(MeasureKind kind, const Rule& rule, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const Verdict verdict = judge_day(row.said, kind, rule);
        CHECK(verdict.outcome == row.outcome);
        CHECK(verdict.share == doctest::Approx(row.share));
    }
}

constexpr CheckIn yes{.answer = Answer::Yes};
constexpr CheckIn no{.answer = Answer::No};
constexpr CheckIn skip{.answer = Answer::Skip};
constexpr CheckIn clear{.answer = Answer::Clear};

CheckIn amount(double value) {
    return {.answer = Answer::Amount, .value = value};
}

CheckIn late(double minutes) {
    return {.answer = Answer::Arrival, .value = minutes};
}

CheckIn bent(bool put_right) {
    return {.answer = Answer::Bent, .put_right = put_right};
}

CheckIn moment(bool acted) {
    return {.answer = Answer::Moment, .acted = acted ? Acted::Yes : Acted::No};
}

} // namespace

TEST_CASE("yes_no: the latest answer counts") {
    check_rows(MeasureKind::YesNo, {},
               {{"nothing", {}, Outcome::Unknown},
                {"yes", {yes}, Outcome::Kept, 1},
                {"no", {no}, Outcome::Missed},
                {"no, then yes", {no, yes}, Outcome::Kept, 1},
                {"yes, then no", {yes, no}, Outcome::Missed},
                {"skip", {skip}, Outcome::Skipped},
                {"skip, then yes", {skip, yes}, Outcome::Kept, 1},
                {"yes, then skip", {yes, skip}, Outcome::Skipped},
                {"cleared", {yes, clear}, Outcome::Unknown},
                {"cleared, then no", {yes, clear, no}, Outcome::Missed}});
}

TEST_CASE("count: amounts of a day add up") {
    check_rows(MeasureKind::Count, Rule{.target = {10}},
               {{"4", {amount(4)}, Outcome::Partial, 0.4},
                {"4 and 6", {amount(4), amount(6)}, Outcome::Kept, 1},
                {"12", {amount(12)}, Outcome::Kept, 1},
                {"none, honestly", {no}, Outcome::Missed},
                {"corrected", {amount(40), clear, amount(4)}, Outcome::Partial, 0.4},
                {"skipped", {amount(4), skip}, Outcome::Skipped}});
    check_rows(MeasureKind::Count, Rule{.target = {10, Direction::AtMost}},
               {{"none", {no}, Outcome::Kept, 1},
                {"10", {amount(10)}, Outcome::Kept, 1},
                {"15", {amount(15)}, Outcome::Partial, 0.5},
                {"20", {amount(20)}, Outcome::Missed}});
}

TEST_CASE("arrival: every arrival must be within the grace") {
    check_rows(MeasureKind::Arrival, Rule{.grace_minutes = 5},
               {{"early", {late(-10)}, Outcome::Kept, 1},
                {"within the grace", {late(5)}, Outcome::Kept, 1},
                {"late", {late(6)}, Outcome::Missed},
                {"one of two late", {late(0), late(15)}, Outcome::Missed}});
    CHECK(judge_day(std::vector{late(-3), late(15), late(2)}, MeasureKind::Arrival, {}).value == 15);
}

TEST_CASE("candour: an honest day, or put right the same day") {
    check_rows(
        MeasureKind::Candour, {},
        {{"honest", {yes}, Outcome::Kept, 1},
         {"bent", {bent(false)}, Outcome::Missed},
         {"bent and put right", {bent(true)}, Outcome::Kept, 1},
         {"put right later that day", {bent(false), {.answer = Answer::PutRight}}, Outcome::Kept, 1},
         {"put right on another day", {bent(false), {.answer = Answer::PutRight, .days_later = 1}}, Outcome::Missed},
         {"honest, but bent as well", {yes, bent(false)}, Outcome::Missed},
         {"no, without words", {no}, Outcome::Missed}});
}

TEST_CASE("calm: a hard moment that was not acted on is a success") {
    check_rows(MeasureKind::Calm, {},
               {{"calm", {yes}, Outcome::Kept, 1},
                {"met", {moment(false)}, Outcome::Kept, 1},
                {"acted on", {moment(true)}, Outcome::Missed},
                {"two, one acted on", {moment(false), moment(true)}, Outcome::Missed},
                {"calm, then acted on", {yes, moment(true)}, Outcome::Missed}});
}

TEST_CASE("a day written later, in part or whole, is marked as such") {
    CHECK(judge_day(std::vector<CheckIn>{{.answer = Answer::Yes, .days_later = 1}}, MeasureKind::YesNo, {}).backfilled);
    CHECK(!judge_day(std::vector{yes}, MeasureKind::YesNo, {}).backfilled);
}

TEST_CASE("without a schedule of its own a day is due only when something was logged") {
    History history(MeasureKind::Arrival);
    history.from(3).say(2, late(0));
    CHECK(history.outcome(2) == Outcome::Kept);
    CHECK(history.outcome(1) == Outcome::NotDue);
    CHECK(history.strength(0) == history.strength(2));
}

TEST_CASE("less is better: days without an entry freeze the strength unless they count as kept") {
    History history(MeasureKind::Count);
    history.target(2, Direction::AtMost).from(3).amount(3, 1);
    CHECK(history.outcome(1) == Outcome::Unknown);
    CHECK(history.strength(0) == history.strength(3));
    history.unlogged(Unlogged::Kept);
    CHECK(history.outcome(1) == Outcome::Implied);
    CHECK(history.strength(0) == doctest::Approx(1.0));
}

TEST_CASE("headline figures say what the days came to") {
    const Habit habit;
    const std::vector<CheckIn> first{late(-2), late(9)};
    const std::vector<CheckIn> second{late(5)};
    const std::vector<DayCheckIns> days{{Day{1}, first}, {Day{2}, second}};
    const auto figures = arrival_measure.figures(days, habit, {});
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].value == 5);
    CHECK(figures[0].text == "5 min late");
    CHECK(figures[1].text == "1 of 3 arrivals");

    const std::vector<CheckIn> hard{
        {.answer = Answer::Moment, .with_skill = true, .before = 8, .after = 3, .minutes = 20}};
    const std::vector<DayCheckIns> one{{Day{1}, hard}};
    const auto calm = calm_measure.figures(one, habit, {});
    REQUIRE(calm.size() == 4);
    CHECK(calm[1].value == 5);
    CHECK(calm[2].value == 20);
    CHECK(calm[3].value == 1);
}

TEST_CASE("every measure stands in the table at its own place") {
    for (const Measure* measure : all_measures()) {
        CHECK(&measure_of(measure->kind) == measure);
        CHECK(find_measure(measure->id) == measure);
        CHECK(measure->figures({}, Habit{}, {}).empty());
    }
    CHECK(find_measure("nonsense") == nullptr);
}
