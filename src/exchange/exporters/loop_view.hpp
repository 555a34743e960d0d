#pragma once

#include "exchange/exporters/exporter.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// A day as Loop Habit Tracker knows it.
struct LoopDay {
    Day day;
    std::int64_t computed = 0; ///< with what the schedule implies
    std::int64_t stored = 0;   ///< without: what the user said
    std::string note;
};

/// A habit in Loop's words. A day Loop has no word for becomes a yes or a no: the outcome of the day.
struct LoopHabit {
    std::string name;
    std::string question;
    std::string description;
    std::string uuid; ///< 32 hexadecimal digits; the one it had in Loop where it came from there
    bool is_numeric = false;
    bool is_at_most = false;
    bool is_archived = false;
    int times = 1; ///< in `days`
    int days = 1;
    std::size_t accent = 0;
    std::string unit;
    double target = 0;
    std::vector<LoopDay> known;   ///< oldest first; days of which nothing is known are not in it
    Day first;                    ///< strengths begin here
    std::vector<double> strength; ///< a day each from `first` to today
};

/// All habits of the journal, in the order of its screens.
std::vector<LoopHabit> loop_view(const ExportInput& input);

} // namespace kept
