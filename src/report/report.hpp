#pragma once

#include "report/report_parts.hpp"

#include <set>
#include <string>

namespace kept::report {

/// Which month or year, and the ids of parts to leave out.
struct ReportOptions {
    Day from; ///< the first day of the month or year
    bool is_year = false;
    std::set<std::string> left_out;
};

/// A review of a month or a year as one HTML page to bring to a session: no script, nothing from elsewhere, charts
/// as SVG. `practices` is the catalogue.
std::string make_report(const Journal& journal, SeriesCache& series, const std::vector<Practice>& practices, Day today,
                        const ReportOptions& options);

/// "2026-11" or "2026".
std::string name_of_report(const ReportOptions& options);

} // namespace kept::report
