#include "domain/measures/measure.hpp"
#include "domain/measures/median.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

bool accepts(Answer answer) {
    return answer == Answer::Arrival;
}

bool is_on_time(const CheckIn& check_in, const Rule& rule) {
    return check_in.value <= rule.grace_minutes;
}

Verdict judge(std::span<const CheckIn> check_ins, const Rule& rule) {
    const Amount worst = std::ranges::max_element(check_ins, {}, &CheckIn::value)->value;
    const bool on_time = std::ranges::all_of(check_ins, [&](const CheckIn& c) { return is_on_time(c, rule); });
    if (on_time)
        return {.outcome = Outcome::Kept, .share = 1, .value = worst};
    return {.outcome = Outcome::Missed, .value = worst, .answered_no = true};
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& habit, const HabitSeries& /*series*/,
                            Day /*to*/) {
    std::vector<double> minutes;
    double on_time = 0;
    for (const DayCheckIns& day : days)
        for (const CheckIn& check_in : day.check_ins)
            if (check_in.answer == Answer::Arrival) {
                minutes.push_back(check_in.value.number());
                on_time += is_on_time(check_in, habit.rule_on(day.day)) ? 1 : 0;
            }
    if (minutes.empty())
        return {};
    const auto count = static_cast<double>(minutes.size());
    const double median = median_of(minutes);
    return {{"median_lateness_min", "Median lateness", median, lateness_text(median), true},
            {"on_time_share", "On time", on_time / count, fmt::format("{:.0f} of {:.0f} arrivals", on_time, count)}};
}

} // namespace

std::string lateness_text(double minutes) {
    if (std::abs(minutes) < 0.05)
        return "on time";
    return fmt::format("{:.4g} min {}", std::abs(minutes), minutes > 0 ? "late" : "early");
}

constinit const Measure arrival_measure{
    .kind = MeasureKind::Arrival,
    .id = "arrival",
    .default_question = "How did today’s arrivals go?",
    .has_schedule = false,
    .accepts = accepts,
    .judge = judge,
    .figures = figures,
    .icon = "schedule",
    .takes = "minutes late (negative: early) or skip",
    .prompt = "minutes late/yes/skip",
    .yes = Answer::Arrival,
    .no = {},
    .number = Answer::Arrival,
};

} // namespace kept
