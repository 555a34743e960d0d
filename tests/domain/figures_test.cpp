// The headline figures of every measure: what a row of days comes to, in words.
#include "domain/measures/measure.hpp"
#include "history.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace kept;
using kept::test::History;

namespace {

using Days = std::vector<std::vector<CheckIn>>;

/// "id: text" of each figure, a line each, for days one after the other.
std::string told(MeasureKind kind, const Days& said, Habit habit = {}, const HabitSeries& series = {}) {
    habit.measure = kind;
    std::vector<DayCheckIns> days;
    for (const auto& check_ins : said)
        days.push_back({Day{static_cast<int>(days.size())}, check_ins});
    std::string text;
    for (const Figure& figure :
         measure_of(kind).figures(days, habit, series, series.days.empty() ? Day{} : series.last()))
        text += fmt::format("{}: {}{}\n", figure.id, figure.text, figure.lower_is_better ? " (less is better)" : "");
    return text;
}

CheckIn amount(double value) {
    return {.answer = Answer::Amount, .value = value};
}

CheckIn late(double minutes) {
    return {.answer = Answer::Arrival, .value = minutes};
}

CheckIn said(Answer answer) {
    return {.answer = answer};
}

} // namespace

TEST_CASE("yes_no tells how often the last word was yes") {
    CHECK(told(MeasureKind::YesNo, {{said(Answer::Yes)}, {said(Answer::Yes), said(Answer::No)}, {said(Answer::Yes)}}) ==
          "rate: 2 of 3\n");
}

TEST_CASE("count tells the average of logged days and the total, in its unit") {
    Habit pages;
    pages.unit = "pages";
    CHECK(told(MeasureKind::Count, {{amount(4), amount(6)}, {said(Answer::No)}}, pages) ==
          "average_per_day: 5 pages\ntotal: 10 pages\n");
    Habit smoke;
    smoke.rules.front().rule.target.direction = Direction::AtMost;
    CHECK(told(MeasureKind::Count, {{amount(3)}}, smoke) ==
          "average_per_day: 3 (less is better)\ntotal: 3 (less is better)\n");
}

TEST_CASE("duration tells the same in hours and minutes") {
    CHECK(told(MeasureKind::Duration, {{amount(45), amount(15)}, {amount(65)}}) ==
          "total_minutes: 2 h 5 min\naverage_minutes: 1 h 3 min\n");
    CHECK(minutes_text(59.4) == "59 min");
    CHECK(minutes_text(120) == "2 h");
}

TEST_CASE("arrival tells the median lateness and how many were on time by the grace of their day") {
    CHECK(told(MeasureKind::Arrival, {{late(-2), late(9)}, {late(5)}}) ==
          "median_lateness_min: 5 min late (less is better)\non_time_share: 1 of 3 arrivals\n");
    Habit graced;
    graced.rules.push_back({Day{1}, Rule{.grace_minutes = 5}});
    CHECK(told(MeasureKind::Arrival, {{late(5)}, {late(5)}}, graced) ==
          "median_lateness_min: 5 min late (less is better)\non_time_share: 1 of 2 arrivals\n");
    CHECK(told(MeasureKind::Arrival, {{late(-3)}}) ==
          "median_lateness_min: 3 min early (less is better)\non_time_share: 1 of 1 arrivals\n");
}

TEST_CASE("candour tells honest days, and what was put right, at once or later that day") {
    CHECK(told(MeasureKind::Candour, {{said(Answer::Yes)}, {said(Answer::Yes)}}) == "honest_days: 2 of 2\n");
    CHECK(told(MeasureKind::Candour, {{said(Answer::Yes)},
                                      {{.answer = Answer::Bent, .put_right = true}},
                                      {said(Answer::Bent), said(Answer::PutRight)},
                                      {said(Answer::No)}}) == "honest_days: 1 of 4\nput_right_share: 2 of 3\n");
}

TEST_CASE("calm tells steady days, the drop in intensity, the minutes to settle and the skill") {
    const CheckIn met{.answer = Answer::Moment, .with_skill = true, .before = 8, .after = 3, .minutes = 20};
    const CheckIn acted{.answer = Answer::Moment, .acted = Acted::Partly, .before = 6, .after = 5};
    CHECK(told(MeasureKind::Calm, {{said(Answer::Yes)}, {met, acted}}) ==
          "steady_days: 1 of 2\nmean_drop: 3.0 of 10\nmedian_minutes_to_settle: 20 min (less is better)\n"
          "with_skill_share: 1 of 2\n");
    CHECK(told(MeasureKind::Calm, {{said(Answer::No)}}) == "steady_days: 0 of 1\n");
}

TEST_CASE("promise tells what was kept of what is settled, what was renegotiated, and what is open") {
    CHECK(told(MeasureKind::Promise, {{said(Answer::PromiseKept), said(Answer::PromiseMoved)},
                                      {said(Answer::PromiseLate)},
                                      {said(Answer::PromiseBroken), said(Answer::PromiseOpen)}}) ==
          "kept_share: 1 of 3\nrenegotiated: 1\nopen: 1 (less is better)\n");
    CHECK(told(MeasureKind::Promise, {{said(Answer::PromiseOpen)}}) == "open: 1 (less is better)\n");
}

TEST_CASE("abstain tells the days since the last lapse, the urges ridden out and their peak") {
    const CheckIn ridden{.answer = Answer::Urge, .peak = 8};
    const CheckIn partly{.answer = Answer::Urge, .acted = Acted::Partly, .peak = 5};
    History history(MeasureKind::Abstain);
    history.say(4, said(Answer::Held)).say(1, partly).say(0, ridden);
    CHECK(told(MeasureKind::Abstain, {{ridden}, {partly}, {said(Answer::Urge)}}, {}, history.series()) ==
          "days_since: 1 day\nurges_ridden_share: 2 of 3\nmedian_peak: 6.5 of 10 (less is better)\n");
    History untouched(MeasureKind::Abstain);
    untouched.from(9).say(0, said(Answer::Held));
    CHECK(told(MeasureKind::Abstain, {{said(Answer::Held)}}, {}, untouched.series()) == "days_since: 10 days\n");
}
