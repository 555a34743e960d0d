#include "base/text.hpp"
#include "domain/habit_series.hpp"
#include "domain/measures/measure.hpp"
#include "domain/measures/median.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

bool accepts(Answer answer) {
    switch (answer) {
    case Answer::Lapse:
    case Answer::Urge:
    case Answer::Held:
    case Answer::Yes:
    case Answer::No:
        return true;
    default:
        return false;
    }
}

bool is_lapse(const CheckIn& c) {
    return c.answer == Answer::Lapse || c.answer == Answer::No || (c.answer == Answer::Urge && c.acted == Acted::Yes);
}

bool is_partly(const CheckIn& c) {
    return c.answer == Answer::Urge && c.acted == Acted::Partly;
}

bool is_ridden(const CheckIn& c) {
    return c.answer == Answer::Urge && c.acted == Acted::No;
}

/// A day is held when a confirmed span says so and nothing speaks against it; an urge alone leaves it unknown.
Verdict judge(std::span<const CheckIn> check_ins, const Rule& /*rule*/) {
    Verdict verdict;
    if (std::ranges::any_of(check_ins, is_lapse))
        verdict = {.outcome = Outcome::Missed, .answered_no = true};
    else if (std::ranges::any_of(check_ins, is_partly))
        verdict = {.outcome = Outcome::Partial, .share = 0.5, .answered_no = true};
    else if (std::ranges::any_of(check_ins,
                                 [](const CheckIn& c) { return c.answer == Answer::Held || c.answer == Answer::Yes; }))
        verdict = {.outcome = Outcome::Kept, .share = 1, .value = 1};
    verdict.facts.rode_urge = std::ranges::any_of(check_ins, is_ridden);
    return verdict;
}

/// Days since the last one that was not held, due or not; since the beginning where there was none.
int days_since(const HabitSeries& series, Day to) {
    int days = 0;
    for (Day day = std::min(to, series.last()); series.holds(day); day = day - 1, ++days)
        if (const Outcome own = series.at(day).own; own == Outcome::Missed || own == Outcome::Partial)
            break;
    return days;
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& /*habit*/, const HabitSeries& series,
                            Day to) {
    double urges = 0;
    double ridden = 0;
    std::vector<double> peaks;
    for (const DayCheckIns& day : days)
        for (const CheckIn& check_in : day.check_ins)
            if (check_in.answer == Answer::Urge) {
                ++urges;
                ridden += is_ridden(check_in) ? 1 : 0;
                if (check_in.peak >= 0)
                    peaks.push_back(check_in.peak);
            }
    if (series.days.empty() || to < series.first)
        return {};
    const int since = days_since(series, to);
    std::vector<Figure> all{{"days_since", "Days since", static_cast<double>(since), counted(since, "day", "days")}};
    if (urges > 0)
        all.push_back(
            {"urges_ridden_share", "Urges ridden out", ridden / urges, fmt::format("{:.0f} of {:.0f}", ridden, urges)});
    if (!peaks.empty())
        all.push_back(
            {"median_peak", "Peak of urges", median_of(peaks), fmt::format("{:.3g} of 10", median_of(peaks)), true});
    return all;
}

} // namespace

constinit const Measure abstain_measure{
    .kind = MeasureKind::Abstain,
    .id = "abstain",
    .default_question = "Held since you last said?",
    .has_schedule = true,
    .accepts = accepts,
    .judge = judge,
    .figures = figures,
    .icon = "shield",
    .takes = "yes (held), no (a lapse), skip, a lapse, an urge or a span that was held",
    .prompt = "yes/no/skip",
    .yes_means = "held",
    .no_means = "a lapse",
};

} // namespace kept
