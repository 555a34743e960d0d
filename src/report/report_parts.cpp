#include "report/report_parts.hpp"

#include "charts/review_charts.hpp"
#include "charts/svg.hpp"
#include "journal/describe.hpp"
#include "journal/practices/practice_body.hpp"
#include "report/html.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace kept::report {
namespace {

constexpr double chart_width = 712; ///< points, as wide as the page's column
constexpr double chart_height = 190;

std::string tile(const std::string& number, std::string_view words) {
    return fmt::format("<div class=\"tile\"><b>{}</b><span>{}</span></div>\n", escaped(number), escaped(words));
}

std::string write_numbers(const ReportData& data) {
    const PeriodReview& review = data.review;
    const PromiseSum& promises = review.promises;
    const int resolved = promises.kept + promises.late + promises.broken;
    int practices = 0;
    for (const auto& [id, count] : review.practices)
        practices += count;
    return "<div class=\"tiles\">\n" +
           tile(fmt::format("{} of {}", review.days_answered, review.to - review.from + 1), "days with an answer") +
           tile(std::to_string(review.moments.count), "hard moments and urges") +
           tile(fmt::format("{} of {}", promises.kept, resolved), "promises kept in time") +
           tile(std::to_string(practices), "exercises") + "</div>\n";
}

std::string figure(std::string_view title, const charts::Drawing& drawing) {
    return fmt::format("<figure><figcaption>{}</figcaption>\n{}</figure>\n", escaped(title),
                       charts::to_svg(drawing, title));
}

std::string write_charts(const ReportData& data) {
    const PeriodReview& review = data.review;
    const Theme& theme = paper_theme();
    const auto measure = charts::rough_text_width;
    std::string html = "<h2>How it went</h2>\n";
    html += figure(review.has_months ? "Share kept, month by month" : "Share kept, week by week",
                   charts::bar_chart(charts::kept_share_bars(review.periods, review.has_months, theme), theme,
                                     chart_width, chart_height, measure));
    html += figure(
        "Strength of all habits",
        charts::strength_curve({.points = charts::mean_strength_points(review.strength), .accent = theme.brand()},
                               theme, chart_width, chart_height, measure));
    if (review.moments.count > 0)
        html += figure("Hard moments and urges; those acted on at the foot of each column",
                       charts::bar_chart(charts::moment_bars(review.periods, review.has_months, theme), theme,
                                         chart_width, chart_height, measure));
    return html;
}

std::string write_habits(const ReportData& data) {
    if (data.review.habits.empty())
        return {};
    std::string html = "<h2>Habits</h2>\n<table>\n<tr><th>Habit</th><th class=\"number\">Kept</th><th "
                       "class=\"number\">Strength</th><th class=\"number\">Change</th></tr>\n";
    for (const HabitSum& sum : data.review.habits)
        html += fmt::format("<tr><td>{}</td><td class=\"number\">{}</td><td class=\"number\">{:.0f} %</td><td "
                            "class=\"number\">{:+.0f}</td></tr>\n",
                            escaped(sum.record->habit.name), kept_of_due(sum), sum.strength * 100,
                            std::round((sum.strength - sum.strength_before) * 100) + 0.0);
    return html + "</table>\n";
}

std::string write_moments(const ReportData& data) {
    std::string rows;
    for (const HabitRecord* record : data.journal.habits())
        for (const LoggedCheckIn& logged : record->check_ins) {
            if (logged.day < data.review.from || logged.day > data.review.to || !data.journal.is_active(logged.event) ||
                (logged.check_in.answer != Answer::Moment && logged.check_in.answer != Answer::Urge))
                continue;
            const Entry entry = data.journal.entry_of(logged.event);
            rows += fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                                escaped(describe_day(logged.day, data.today)), escaped(describe(entry, record->habit)),
                                escaped(entry.trigger), escaped(entry.skill));
        }
    return rows.empty() ? std::string()
                        : "<h2>Hard moments and urges</h2>\n<table>\n<tr><th>Day</th><th>What</th><th>Set off by</th>"
                          "<th>Met with</th></tr>\n" +
                              rows + "</table>\n";
}

std::string list_of(std::string_view title, const std::vector<std::string>& texts) {
    if (texts.empty())
        return {};
    std::string html = title.empty() ? "<ul>\n" : fmt::format("<h3>{}</h3>\n<ul>\n", escaped(title));
    for (const std::string& text : texts)
        html += fmt::format("<li>{}</li>\n", escaped(text));
    return html + "</ul>\n";
}

std::string write_promises(const ReportData& data) {
    const PromiseSum& sum = data.review.promises;
    if (sum.made + sum.kept + sum.late + sum.broken == 0 && sum.open.empty() && sum.renegotiated.empty())
        return {};
    return fmt::format("<h2>Promises</h2>\n<p>{} made. Of those settled, {} kept in time, {} kept late, {} not "
                       "kept.</p>\n",
                       sum.made, sum.kept, sum.late, sum.broken) +
           list_of("Given a new day before they were due", sum.renegotiated) + list_of("Still open", sum.open);
}

const Practice* practice_of(const ReportData& data, const std::string& id) {
    return find_practice(data.practices, id);
}

std::string write_practices(const ReportData& data) {
    if (data.review.practices.empty())
        return {};
    std::string html = "<h2>Exercises</h2>\n<table>\n";
    for (const auto& [id, count] : data.review.practices) {
        const Practice* practice = practice_of(data, id);
        html += fmt::format("<tr><td>{}</td><td class=\"number\">{}</td></tr>\n",
                            escaped(practice != nullptr ? practice->title : title_of_id(id)), count);
    }
    return html + "</table>\n";
}

/// The events of a list that are about the period.
std::vector<EventIndex> within(const ReportData& data, const std::vector<EventIndex>& events) {
    std::vector<EventIndex> found;
    for (const EventIndex index : events)
        if (const Day day = data.journal.events().at(index).day; day >= data.review.from && day <= data.review.to)
            found.push_back(index);
    return found;
}

std::string write_reviews(const ReportData& data) {
    std::string html;
    for (const EventIndex index : within(data, data.journal.practices().reviewed())) {
        const StoredEvent& event = data.journal.events().at(index);
        html += fmt::format("<h3>Week from {}</h3>\n", escaped(describe_day(event.day, data.today)));
        const ReviewBody review = decode_review(data.journal.events().body_of(index));
        for (const ReviewQuestion& question : review_questions())
            if (const auto found = review.answers.find(std::string(question.id));
                found != review.answers.end() && !found->second.text.empty())
                html += fmt::format("<p class=\"soft\">{}</p>\n<blockquote>{}</blockquote>\n", escaped(question.title),
                                    escaped(found->second.text));
    }
    return html.empty() ? html : "<h2>Weeks looked back at</h2>\n" + html;
}

/// Notes for the next session, from any exercise.
std::string write_to_bring(const ReportData& data) {
    std::vector<std::string> texts;
    for (const EventIndex index : within(data, data.journal.practices().saved())) {
        const PracticeSavedBody saved = decode_practice_saved(data.journal.events().body_of(index));
        const auto found = saved.answers.find("bring_to_session");
        if (found == saved.answers.end())
            continue;
        if (!found->second.text.empty())
            texts.push_back(found->second.text);
        texts.insert(texts.end(), found->second.items.begin(), found->second.items.end());
    }
    return texts.empty() ? std::string() : "<h2>To bring to the next session</h2>\n" + list_of("", texts);
}

constexpr std::array<ReportPart, 8> parts{{
    {"numbers", "The numbers at the top", write_numbers},
    {"charts", "Charts", write_charts},
    {"habits", "Each habit, by its name", write_habits},
    {"bring", "What you noted for the next session", write_to_bring},
    {"moments", "Hard moments and urges, one by one", write_moments},
    {"promises", "Promises, by their words", write_promises},
    {"practices", "Which exercises, and how often", write_practices},
    {"reviews", "Your words on the weeks", write_reviews},
}};

} // namespace

std::span<const ReportPart> all_report_parts() {
    return parts;
}

} // namespace kept::report
