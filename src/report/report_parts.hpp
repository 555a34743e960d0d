#pragma once

#include "journal/derived/review.hpp"
#include "journal/practices/practice.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept::report {

/// The input of a part of the report.
struct ReportData {
    const Journal& journal;
    const PeriodReview& review;
    const std::vector<Practice>& practices; ///< the catalogue
    Day today;
};

/// A part of the report, which may be left out.
struct ReportPart {
    std::string_view id;
    std::string_view name;                        ///< for the chooser
    std::string (*write)(const ReportData& data); ///< HTML; empty where there is nothing to tell
};

/// In the order of the page.
std::span<const ReportPart> all_report_parts();

} // namespace kept::report
