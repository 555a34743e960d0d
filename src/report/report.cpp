#include "report/report.hpp"

#include "report/html.hpp"

#include <fmt/format.h>

namespace kept::report {
namespace {

Day last_day(const ReportOptions& options) {
    Day end = options.from;
    for (int month = 0; month < (options.is_year ? 12 : 1); ++month)
        end = next_month(end);
    return end - 1;
}

std::string title_of(const ReportOptions& options) {
    const CivilDate date = to_civil(options.from);
    return options.is_year ? fmt::format("{}", date.year) : fmt::format("{} {}", month_name(date.month), date.year);
}

} // namespace

std::string make_report(const Journal& journal, SeriesCache& series, const std::vector<Practice>& practices, Day today,
                        const ReportOptions& options) {
    const PeriodReview review = review_period(journal, series, options.from, last_day(options), today);
    const ReportData data{journal, review, practices, today};
    const std::string title = title_of(options);
    std::string body = fmt::format("<header>\n<h1>{}</h1>\n<p class=\"soft\">{} to {}, written on {}</p>\n</header>\n",
                                   title, to_short_text(review.from), to_short_text(review.to), to_short_text(today));
    for (const ReportPart& part : all_report_parts())
        if (!options.left_out.contains(std::string(part.id)))
            body += part.write(data);
    body += "<footer>From Kept. It holds one person’s own record and speaks of nobody else.</footer>\n";
    return page(title, body);
}

std::string name_of_report(const ReportOptions& options) {
    const CivilDate date = to_civil(options.from);
    return options.is_year ? fmt::format("{:04}", date.year) : fmt::format("{:04}-{:02}", date.year, date.month);
}

} // namespace kept::report
