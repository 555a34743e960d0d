#include "base/time_units.hpp"
#include "domain/insights/detectors.hpp"
#include "domain/insights/question.hpp"
#include "domain/insights/thresholds.hpp"
#include "domain/statistics/dependence.hpp"
#include "domain/statistics/distributions.hpp"

#include <fmt/format.h>

#include <array>

namespace kept::insights {
namespace {

/// A quarter of the day by the clock on the wall.
struct Part {
    std::string_view id;
    std::string_view when; ///< "in the evening"
    double fair_share;
};

constexpr std::array<Part, 4> parts{{{"night", "at night (0:00 to 6:00)", fair_share_of_night},
                                     {"morning", "in the morning (6:00 to 12:00)", fair_share_of_waking},
                                     {"afternoon", "in the afternoon (12:00 to 18:00)", fair_share_of_waking},
                                     {"evening", "in the evening (18:00 to 24:00)", fair_share_of_waking}}};

constexpr int minutes_a_part = 6 * 60;

bool is_timed(int minute_of_day) {
    return minute_of_day >= 0 && minute_of_day < minutes_a_day;
}

std::size_t part_of(int minute_of_day) {
    return static_cast<std::size_t>(minute_of_day / minutes_a_part);
}

struct TimedDay {
    Day day;
    std::size_t part;
};

/// A hard hour is often logged as several moments: each part of a day is taken once.
std::vector<TimedDay> timed_days(const HabitEvidence& habit) {
    std::vector<TimedDay> timed;
    unsigned seen = 0;
    Day seen_on;
    for (const MomentFact& moment : habit.moments) {
        if (!is_timed(moment.minute_of_day))
            continue;
        if (moment.day != seen_on)
            seen = 0;
        seen_on = moment.day;
        const std::size_t part = part_of(moment.minute_of_day);
        if ((seen & (1U << part)) == 0)
            timed.push_back({moment.day, part});
        seen |= 1U << part;
    }
    return timed;
}

void look_for_cluster(const HabitEvidence& habit, const std::vector<TimedDay>& timed, std::size_t part,
                      Candidates& candidates) {
    std::vector<double> hits;
    hits.reserve(timed.size());
    int in_part = 0;
    for (const TimedDay& each : timed) {
        hits.push_back(each.part == part ? 1 : 0);
        in_part += each.part == part ? 1 : 0;
    }
    const int n = static_cast<int>(timed.size());
    const double share = static_cast<double>(in_part) / n;
    const Part& described = parts.at(part);
    if (share < described.fair_share + min_part_excess)
        return candidates.add_quiet(InsightKind::MomentsByPart);
    Insight insight{.kind = InsightKind::MomentsByPart, .habit = habit.index, .subject = std::string(described.id)};
    insight.here = {share, n};
    insight.elsewhere = {described.fair_share, 0};
    const double p = statistics::binomial_upper_tail(n, described.fair_share, in_part);
    insight.p = statistics::deflated(p, statistics::run_inflation(hits));
    insight.from = timed.front().day;
    insight.to = timed.back().day;
    insight.id = fmt::format("moments_by_part:{}:{}", habit.id, described.id);
    insight.sentence = fmt::format("{} of {} {} came {}.", in_part, n, habit.history->moments_are, described.when);
    candidates.add({std::move(insight), "moments_by_part:" + habit.id});
}

void look_for_clusters(const HabitEvidence& habit, Candidates& candidates) {
    const std::vector<TimedDay> timed = timed_days(habit);
    if (static_cast<int>(timed.size()) < min_timed_moments)
        return;
    for (std::size_t part = 0; part < parts.size(); ++part)
        look_for_cluster(habit, timed, part, candidates);
}

constexpr Bounds part_bounds{min_in_part, min_off_part, min_part_effect, Way::Either};

void look_at_acting(const HabitEvidence& habit, std::size_t part, Candidates& candidates) {
    Question question;
    for (const MomentFact& moment : habit.moments)
        if (is_timed(moment.minute_of_day))
            question.add(moment.day, part_of(moment.minute_of_day) == part, moment.acted);
    const Part& described = parts.at(part);
    Insight insight{.kind = InsightKind::ActedByPart, .habit = habit.index, .subject = std::string(described.id)};
    if (!put_question(question, part_bounds, insight, candidates))
        return;
    const bool more = insight.here.figure > insight.elsewhere.figure;
    insight.id = fmt::format("acted_by_part:{}:{}:{}", habit.id, described.id, more ? "more" : "less");
    insight.sentence = fmt::format("Of {} {}, {} were acted on; at other times {}.", habit.history->moments_are,
                                   described.when, share_of(insight.here.figure, insight.here.n),
                                   share_of(insight.elsewhere.figure, insight.elsewhere.n));
    candidates.add({std::move(insight), "acted_by_part:" + habit.id, more ? 1.0 : 0.0}); // the hard part says more
}

void look_at_arrivals(const HabitEvidence& habit, std::size_t part, Candidates& candidates) {
    Question question;
    const Habit& rules = habit.history->habit;
    for (const ArrivalFact& arrival : habit.arrivals)
        if (is_timed(arrival.minute_of_day))
            question.add(arrival.day, part_of(arrival.minute_of_day) == part,
                         arrival.minutes_late <= rules.rule_on(arrival.day).grace_minutes);
    const Part& described = parts.at(part);
    Insight insight{.kind = InsightKind::OnTimeByPart, .habit = habit.index, .subject = std::string(described.id)};
    if (!put_question(question, part_bounds, insight, candidates))
        return;
    const bool more = insight.here.figure > insight.elsewhere.figure;
    insight.id = fmt::format("on_time_by_part:{}:{}:{}", habit.id, described.id, more ? "more" : "less");
    insight.sentence = fmt::format("On time {}: {} arrivals; at other times {}.", described.when,
                                   share_of(insight.here.figure, insight.here.n),
                                   share_of(insight.elsewhere.figure, insight.elsewhere.n));
    candidates.add({std::move(insight), "on_time_by_part:" + habit.id});
}

} // namespace

void look_at_parts_of_day(const HabitEvidence& habit, Candidates& candidates) {
    look_for_clusters(habit, candidates);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        look_at_acting(habit, part, candidates);
        look_at_arrivals(habit, part, candidates);
    }
}

} // namespace kept::insights
