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

TEST_CASE("abstain: a lapse, or an urge acted on, is no held day; an urge alone says nothing") {
    const auto urge = [](Acted acted) { return CheckIn{.answer = Answer::Urge, .acted = acted}; };
    check_rows(MeasureKind::Abstain, {},
               {{"held", {{.answer = Answer::Held}}, Outcome::Kept, 1},
                {"yes", {yes}, Outcome::Kept, 1},
                {"a lapse", {{.answer = Answer::Lapse}}, Outcome::Missed},
                {"no", {no}, Outcome::Missed},
                {"held, and a lapse", {yes, {.answer = Answer::Lapse}}, Outcome::Missed},
                {"an urge ridden out", {urge(Acted::No)}, Outcome::Unknown},
                {"ridden out and held", {urge(Acted::No), yes}, Outcome::Kept, 1},
                {"acted on in part", {urge(Acted::Partly), yes}, Outcome::Partial, 0.5},
                {"acted on", {urge(Acted::Yes), yes}, Outcome::Missed}});
}

TEST_CASE("promise: what is due that day is kept; late is half, one renegotiated asks for nothing, an open one leaves "
          "the day open") {
    const auto due = [](Answer answer) { return CheckIn{.answer = answer}; };
    check_rows(MeasureKind::Promise, {},
               {{"kept", {due(Answer::PromiseKept)}, Outcome::Kept, 1},
                {"renegotiated", {due(Answer::PromiseMoved)}, Outcome::NotDue},
                {"one of two renegotiated", {due(Answer::PromiseKept), due(Answer::PromiseMoved)}, Outcome::Kept, 1},
                {"renegotiated and broken", {due(Answer::PromiseMoved), due(Answer::PromiseBroken)}, Outcome::Missed},
                {"renegotiated and late", {due(Answer::PromiseMoved), due(Answer::PromiseLate)}, Outcome::Partial, 0.5},
                {"renegotiated and open", {due(Answer::PromiseMoved), due(Answer::PromiseOpen)}, Outcome::Unknown},
                {"late", {due(Answer::PromiseLate)}, Outcome::Partial, 0.5},
                {"broken", {due(Answer::PromiseBroken)}, Outcome::Missed},
                {"one of two broken", {due(Answer::PromiseKept), due(Answer::PromiseBroken)}, Outcome::Partial, 0.5},
                {"one open", {due(Answer::PromiseKept), due(Answer::PromiseOpen)}, Outcome::Unknown}});
    CHECK(judge_day(std::vector{due(Answer::PromiseOpen)}, MeasureKind::Promise, {}).waits);
    const Verdict moved = judge_day(std::vector{due(Answer::PromiseMoved)}, MeasureKind::Promise, {});
    CHECK(moved.answered);
    CHECK(moved.facts.spoke_up);
}

TEST_CASE("every measure takes its own answers and no other's") {
    using enum Answer;
    struct Takes {
        MeasureKind measure;
        std::vector<Answer> answers;
    };
    for (const Takes& row :
         {Takes{MeasureKind::YesNo, {Yes, No}}, Takes{MeasureKind::Count, {No, Amount, Held}},
          Takes{MeasureKind::Arrival, {Arrival}}, Takes{MeasureKind::Candour, {Yes, No, Bent, PutRight}},
          Takes{MeasureKind::Calm, {Yes, No, Moment}}, Takes{MeasureKind::Promise, {}},
          Takes{MeasureKind::Abstain, {Yes, No, Lapse, Urge, Held}},
          Takes{MeasureKind::Duration, {No, Amount, Held}}}) {
        std::vector<Answer> taken;
        for (int i = 0; i <= static_cast<int>(PromiseOpen); ++i)
            if (measure_of(row.measure).accepts(static_cast<Answer>(i)))
                taken.push_back(static_cast<Answer>(i));
        CHECK_MESSAGE(taken == row.answers, measure_of(row.measure).id);
    }
}

TEST_CASE("every measure stands in the table at its own place") {
    for (const Measure* measure : all_measures()) {
        CHECK(&measure_of(measure->kind) == measure);
        CHECK(find_measure(measure->id) == measure);
        CHECK(measure->figures({}, Habit{}, {}, Day{}).empty());
    }
    CHECK(find_measure("nonsense") == nullptr);
}
