#pragma once

#include "domain/measures/measure.hpp"
#include "domain/series/series.hpp"

#include <cctype>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace kept::test {

/// A rule in the words of a table: "daily", "3/week", "2/7d", "weekdays:mon,tue"; ">=50/week", "<=10/month", ">=3/7d";
/// both, "weekdays:mon >=50/week".
inline Rule rule_of(const std::string& text) {
    Rule rule;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (!word.starts_with(">=") && !word.starts_with("<=")) {
            rule.schedule = parse_schedule(word).value();
            continue;
        }
        rule.target.direction = word[0] == '>' ? Direction::AtLeast : Direction::AtMost;
        const auto slash = word.find('/');
        rule.target.amount = std::stod(word.substr(2, slash - 2));
        if (slash != std::string::npos)
            rule.target.per = parse_period(word.substr(slash + 1)).value();
    }
    return rule;
}

/// A habit from Monday, 5 January 2026 on, told in days of that Monday: 0 is the Monday, 7 the next.
class WeeksOf {
  public:
    static constexpr Day monday{20'458};

    explicit WeeksOf(const std::string& rule, MeasureKind measure = MeasureKind::Count) {
        habit.measure = measure;
        habit.first_day = monday;
        habit.rules.front().rule = rule_of(rule);
    }

    Habit habit;
    Weeks weeks;

    WeeksOf& from(int day) {
        habit.first_day = monday + day;
        return *this;
    }
    WeeksOf& then(int day, const std::string& rule) {
        habit.rules.push_back({monday + day, rule_of(rule)});
        return *this;
    }
    WeeksOf& rest(int from, int until) {
        habit.pauses.push_back({monday + from, monday + until});
        return *this;
    }

    /// A word a day from the first Monday on: y, n, s(kip), an amount, or - for silence; the last word is today.
    WeeksOf& say(const std::string& text) {
        std::istringstream words(text);
        for (std::string word; words >> word; ++days_)
            if (const auto verdict = verdict_of(word))
                judged_.push_back({monday + days_, *verdict});
        return *this;
    }

    HabitSeries series() const { return make_series(habit, judged_, monday + (days_ - 1), weeks); }

    /// A letter a day: k(ept) p(art) m(issed) s(kipped) i(mplied) - (not due) ? (unknown); M or U behind it: the week
    /// or month is met, or is not.
    std::string told() const {
        const HabitSeries all = series();
        std::string text;
        for (Day day = monday; day <= all.last(); ++day) {
            text += text.empty() ? "" : " ";
            if (!all.holds(day)) {
                text += ".";
                continue;
            }
            text += "?kpmsi-"[static_cast<std::size_t>(all.at(day).outcome)];
            const PeriodMark mark = all.at(day).mark;
            text += mark == PeriodMark::Met ? "M" : mark == PeriodMark::Unmet ? "U" : "";
        }
        return text;
    }

  private:
    std::optional<Verdict> verdict_of(const std::string& word) const {
        CheckIn said{.answer = Answer::Amount};
        if (word == "-")
            return std::nullopt;
        if (word == "s")
            said.answer = Answer::Skip;
        else if (word == "y" || word == "n")
            said.answer = word == "y" ? Answer::Yes : Answer::No;
        else
            said.value = std::stod(word);
        return judge_day(std::span(&said, 1), habit.measure, habit.rule_on(monday + days_));
    }

    std::vector<JudgedDay> judged_;
    int days_ = 0;
};

} // namespace kept::test
