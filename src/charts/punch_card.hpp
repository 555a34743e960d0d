#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"
#include "domain/day.hpp"

#include <string>
#include <vector>

namespace kept::charts {

/// How often a weekday was kept in a month.
struct PunchCell {
    int kept = 0;
    int due = 0; ///< 0: nothing to say
};

/// A month's column: seven cells, Monday first.
struct PunchColumn {
    std::string label; ///< "Nov"
    std::string month; ///< "November 2026", for the read-out
    std::vector<PunchCell> cells;
};

/// Weekdays by months: the fuller a disc, the oftener it was kept; a ring where it was due and never kept, nothing
/// where it was not due.
Drawing punch_card(const std::vector<PunchColumn>& columns, Weekday first_weekday, Colour accent, const Theme& theme,
                   double width, double height);

} // namespace kept::charts
