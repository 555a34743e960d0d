// The golden numbers of Loop Habit Tracker 2.3 through the command line: day k is k days before today.
#include "line.hpp"

#include <cmath>

using namespace kept;
using namespace kept::test;

namespace {

const Day today = *parse_day("2026-11-23");
constexpr double tolerance = 1e-6;

std::string ago(int days) {
    return to_text(today - days);
}

class Golden {
  public:
    explicit Golden(std::vector<std::string> options = {}) {
        std::vector<std::string> words{"add", "Habit", "--from", "2024-01-01"};
        words.insert(words.end(), options.begin(), options.end());
        REQUIRE(line_.run(words) == 0);
    }

    Golden& say(const std::string& answer, int first, int last) {
        for (int k = first; k <= last; ++k)
            REQUIRE(line_.run({"check", "Habit", answer, "--day", ago(k)}) == 0);
        return *this;
    }
    Golden& say(const std::string& answer, std::initializer_list<int> days) {
        for (const int k : days)
            say(answer, k, k);
        return *this;
    }
    Golden& from(int days_ago) {
        REQUIRE(line_.run({"edit", "Habit", "--from", ago(days_ago)}) == 0);
        return *this;
    }
    void is(const std::vector<double>& strengths, double within = tolerance) {
        const Json all = line_.json({"stats", "Habit"})["strength"];
        for (std::size_t k = 0; k < strengths.size(); ++k) {
            CAPTURE(k);
            const double strength = k < all.size() ? all[all.size() - 1 - k]["value"].get<double>() : 0.0;
            CHECK(std::abs(strength - strengths[k]) <= within);
        }
    }
    Json stats() { return line_.json({"stats", "Habit"}); }

  private:
    Line line_;
};

const std::vector<double> twenty_yes{0.655747, 0.636894, 0.617008, 0.596033, 0.573910, 0.550574, 0.525961, 0.500000,
                                     0.472617, 0.443734, 0.413270, 0.381137, 0.347244, 0.311495, 0.273788, 0.234017,
                                     0.192067, 0.147820, 0.101149, 0.051922, 0,        0,        0};

} // namespace

TEST_CASE("golden B1 to B3 and B7: yes, skips, and nothing") {
    Golden().say("yes", 0, 19).is(twenty_yes);
    Golden().say("yes", 0, 19).say("skip", {5, 10, 11}).is({0.596033, 0.573910, 0.550574, 0.525961, 0.500000, 0.472617,
                                                            0.472617, 0.443734, 0.413270, 0.381137, 0.347244, 0.347244,
                                                            0.347244, 0.311495, 0.273788, 0.234017, 0.192067, 0.147820,
                                                            0.101149, 0.051922, 0,        0,        0});
    Golden().say("yes", {5}).say("skip", {4}).is({0.041949, 0.044247, 0.046670, 0.049226, 0.051922, 0.051922, 0});
    Golden().is({0});
    Golden().say("yes", {0, 1}).is({0.101149});
    Golden({"--schedule", "1/2d"}).from(1).say("yes", {0, 1}).is({0.054816});
}

TEST_CASE("golden B9 and D1: rolling schedules, implied days and streaks") {
    Golden two_in_three({"--schedule", "2/3d"});
    two_in_three.from(9).say("yes", {0, 3, 4, 5, 8, 9}).say("no", {1, 2, 6, 7});
    two_in_three.is({0.2557, 0.2226, 0.1991, 0.1746, 0.1379, 0.0995, 0.0706, 0.0515, 0.0315, 0.0107}, 5e-5);
    const Json stats = two_in_three.stats();
    CHECK(stats["streaks"] ==
          Json::parse(R"([{"start":")" + ago(9) + R"(","end":")" + ago(2) + R"(","length":8},{"start":")" + ago(0) +
                      R"(","end":")" + ago(0) + R"(","length":1}])"));
    Golden once_in_three({"--schedule", "1/3d"});
    once_in_three.from(13).say("yes", {4, 9, 10});
    const Json outcomes = once_in_three.stats()["outcomes"];
    const std::vector<std::string> expected{"unknown", "unknown", "implied", "implied", "kept",
                                            "unknown", "unknown", "implied", "implied", "kept",
                                            "kept",    "implied", "implied", "unknown"};
    for (std::size_t k = 0; k < expected.size(); ++k)
        CHECK(outcomes[13 - k]["outcome"] == expected[k]);
}

TEST_CASE("golden C1, C2, C5, C8 and C9: amounts") {
    const std::vector<std::string> at_least{"--measure", "count", "--target", "2"};
    Golden(at_least).say("2", 0, 19).is(twenty_yes);
    Golden(at_least).say("2", {0, 1}).is({0.101149});
    Golden({"--measure", "count", "--target", "2", "--target-per", "2d"}).say("2", {0, 1}).is({0.072631});
    Golden(at_least).say("2", 0, 19).say("skip", {10, 15}).is({0.617008, 0.596033, 0.573910, 0.550574, 0.525961,
                                                               0.500000, 0.472617, 0.443734, 0.413270, 0.381137,
                                                               0.347244, 0.347244, 0.311495, 0.273788, 0.234017,
                                                               0.192067, 0.192067, 0.147820, 0.101149, 0.051922,
                                                               0,        0,        0});
    const std::vector<std::string> at_most{"--measure", "count", "--target", "2", "--at-most", "--unlogged", "kept"};
    Golden(at_most).from(20).say("1", {20}).say("5", 0, 19).is({0.344253, 0.363106, 0.382992, 0.403967, 0.426090,
                                                                0.449426, 0.474039, 0.500000, 0.527383, 0.556266,
                                                                0.586730, 0.618863, 0.652756, 0.688505, 0.726212,
                                                                0.765983, 0.807933, 0.852180, 0.898851, 0.948078,
                                                                1.0,      0,        0});
    Golden(at_most).from(0).is({1.0});
    Golden(at_most).from(1).say("5", {0, 1}).is({0.898850}, 2 * tolerance); // given with five digits
    Golden({"--measure", "count", "--target", "2", "--at-most", "--unlogged", "kept", "--target-per", "2d"})
        .from(1)
        .say("5", {0, 1})
        .is({0.927369});
}

TEST_CASE("golden B4, C3 and C10: hundreds of days" * doctest::test_suite("deep")) {
    for (const auto& [schedule, expected] : {std::pair{"3/7d", 0.666667}, std::pair{"4/7d", 0.5}}) {
        Golden weeks({"--schedule", schedule});
        weeks.from(699);
        for (int week = 0; week < 100; ++week)
            weeks.say("yes", 7 * week, 7 * week + 1).say("no", 7 * week + 2, 7 * week + 6);
        weeks.is({expected});
    }
    for (const auto& [amount, expected] : {std::pair{"1", 0.5}, std::pair{"0.5", 0.25}})
        Golden({"--measure", "count", "--target", "2"}).from(499).say(amount, 0, 499).is({expected});
    for (const auto& [amount, expected] : {std::pair{"3", 0.5}, std::pair{"3.5", 0.25}})
        Golden({"--measure", "count", "--target", "2", "--at-most", "--unlogged", "kept"})
            .from(499)
            .say(amount, 0, 499)
            .is({expected});
}
