#pragma once

#include "cli/help/syntax.hpp"
#include "cli/session/session.hpp"
#include "domain/habit.hpp"
#include "journal/habits/habit_fields.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kept::cli {

/// The options of `add` and `edit` that say what a habit is like.
struct HabitOptions {
    std::optional<std::string> measure;
    std::optional<std::string> schedule;
    std::optional<double> target;
    std::optional<std::string> target_per;
    bool at_most = false;
    bool at_least = false;
    std::optional<std::string> starting;
    std::optional<std::string> rest_counts;
    std::optional<int> grace;
    std::optional<std::string> unlogged;
    std::optional<std::string> asks_daily;
    std::optional<std::string> unit;
    std::optional<std::string> question;
    std::optional<std::string> icon;
    std::optional<std::string> colour;
    std::optional<std::string> cue;
    std::optional<std::string> why;
    std::optional<std::string> from;
    std::vector<std::string> remind;
    std::optional<std::string> remind_text;
};

void add_habit_options(Syntax command, HabitOptions& options);

/// The fields the options set; a rule starts from `rule_now`. Throws UsageError for a word that means nothing.
HabitFields to_fields(const HabitOptions& options, const Rule& rule_now, MeasureKind measure);

/// The measure that an option names; throws UsageError.
MeasureKind parse_measure(const std::string& word);

} // namespace kept::cli
