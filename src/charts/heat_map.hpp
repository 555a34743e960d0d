#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"
#include "domain/day.hpp"
#include "domain/outcome.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kept::charts {

/// A day of the calendar heat map.
struct HeatCell {
    Day day;
    Outcome outcome = Outcome::Unknown;
    double share = 0;      ///< of a partial day, 0..1
    bool is_later = false; ///< written on a later day: drawn hollow
    std::string read_out;  ///< what was said, for the mouse
};

/// The content of the map: a column per week, newest at the right. Cells outside `from`..`to` are not drawn; days
/// without a cell are drawn as not due, or as still to come after `today`.
struct HeatMapInput {
    std::vector<HeatCell> cells; ///< ascending
    Day from;
    Day to;
    Day today;
    Weekday first_weekday = Weekday::Monday;
    std::optional<Day> selected;
    std::string title; ///< at the top left: "2026"
    Colour accent;
};

/// The year as weeks. Every day has a hit area "day/YYYY-MM-DD" with its read-out. If `width` points cannot hold all
/// weeks at a legible size, the oldest are left out. Its height follows from its width.
Drawing heat_map(const HeatMapInput& input, const Theme& theme, double width, const TextMeasure& measure);

/// The share of all habits kept on a day; nullopt where nothing was answered: missing is missing.
struct SummaryCell {
    Day day;
    std::optional<double> share;
    std::string read_out;
};

/// Whether months are named above their first weeks.
enum class Months : unsigned char { Unnamed, Named };

/// The height of a summary map of `width` points whose days are squares.
double summary_map_height(const std::vector<SummaryCell>& cells, Weekday first_weekday, double width,
                          Months months = Months::Unnamed);

/// Weeks of all habits as one map, a column a week, in five steps of the accent.
Drawing summary_map(const std::vector<SummaryCell>& cells, Weekday first_weekday, const Theme& theme, Colour accent,
                    double width, double height, Months months = Months::Unnamed);

} // namespace kept::charts
