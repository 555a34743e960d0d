#pragma once

#include "domain/insights/candidates.hpp"
#include "domain/insights/comparison.hpp"
#include "domain/insights/evidence.hpp"

#include <cstdint>
#include <vector>

namespace kept::insights {

/// Two yes-or-no facts about entries that follow each other: is y likelier where x is true?
struct Question {
    std::vector<Day> days;
    std::vector<std::uint8_t> x;
    std::vector<std::uint8_t> y;

    void add(Day day, bool is_x, bool is_y) {
        days.push_back(day);
        x.push_back(is_x ? 1 : 0);
        y.push_back(is_y ? 1 : 0);
    }
};

/// The evidence that is needed, and which answer is worth telling.
struct Bounds {
    int min_x;
    int min_not_x;
    double min_effect;
    Way way;
};

/// Puts `question` within quarters of a year, allowing for streaks in both facts, and fills the numbers of `insight`
/// (kind, habit and subject are set). False if there is nothing to report; the question is then counted already, if
/// there was evidence enough to ask it.
bool put_question(const Question& question, const Bounds& bounds, Insight& insight, Candidates& candidates);

} // namespace kept::insights
