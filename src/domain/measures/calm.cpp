#include "domain/measures/measure.hpp"
#include "domain/measures/median.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

bool accepts(Answer answer) {
    return answer == Answer::Yes || answer == Answer::No || answer == Answer::Moment;
}

bool was_acted_on(const CheckIn& check_in) {
    return check_in.answer == Answer::No || (check_in.answer == Answer::Moment && check_in.acted != Acted::No);
}

struct Moments {
    double count = 0;
    double with_skill = 0;
    double drops = 0;
    double rated = 0; ///< moments with both intensities
    std::vector<double> minutes;

    void add(const CheckIn& moment) {
        ++count;
        with_skill += moment.with_skill ? 1 : 0;
        if (moment.before >= 0 && moment.after >= 0) {
            drops += moment.before - moment.after;
            ++rated;
        }
        if (moment.minutes >= 0)
            minutes.push_back(moment.minutes);
    }
};

/// A hard moment met without acting on it is a success.
Verdict judge(std::span<const CheckIn> check_ins, const Rule& /*rule*/) {
    Verdict verdict{.outcome = Outcome::Kept, .share = 1, .value = 1};
    if (std::ranges::any_of(check_ins, was_acted_on))
        verdict = {.outcome = Outcome::Missed, .answered_no = true};
    Moments moments;
    for (const CheckIn& check_in : check_ins)
        if (check_in.answer == Answer::Moment) {
            moments.add(check_in);
            verdict.facts.met_with_skill |= check_in.with_skill && check_in.acted == Acted::No;
        }
    if (moments.rated > 0)
        verdict.facts.drop = static_cast<float>(moments.drops / moments.rated);
    if (!moments.minutes.empty())
        verdict.facts.settle_minutes = static_cast<std::int16_t>(median_of(moments.minutes));
    return verdict;
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& /*habit*/, const HabitSeries& /*series*/,
                            Day /*to*/) {
    Moments moments;
    double calm_days = 0;
    for (const DayCheckIns& day : days) {
        calm_days += std::ranges::none_of(day.check_ins, was_acted_on) ? 1 : 0;
        for (const CheckIn& check_in : day.check_ins)
            if (check_in.answer == Answer::Moment)
                moments.add(check_in);
    }
    if (days.empty())
        return {};
    std::vector<Figure> all{
        {"steady_days", "Steady days", calm_days, fmt::format("{:.0f} of {}", calm_days, days.size())}};
    if (moments.rated > 0)
        all.push_back({"mean_drop", "Mean drop in intensity", moments.drops / moments.rated,
                       fmt::format("{:.1f} of 10", moments.drops / moments.rated)});
    if (!moments.minutes.empty())
        all.push_back({"median_minutes_to_settle", "Minutes to settle", median_of(moments.minutes),
                       fmt::format("{:.4g} min", median_of(moments.minutes)), true});
    if (moments.count > 0)
        all.push_back({"with_skill_share", "Met with a skill", moments.with_skill / moments.count,
                       fmt::format("{:.0f} of {:.0f}", moments.with_skill, moments.count)});
    return all;
}

} // namespace

constinit const Measure calm_measure{
    .kind = MeasureKind::Calm,
    .id = "calm",
    .default_question = "Calm, or a hard moment?",
    .has_schedule = true,
    .accepts = accepts,
    .judge = judge,
    .figures = figures,
    .icon = "spa",
    .takes = "yes (a calm day), no, skip or a hard moment",
    .prompt = "yes/no/skip",
    .yes_means = "calm day",
    .no_means = "acted on a hard moment",
};

} // namespace kept
