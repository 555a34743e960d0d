#include "domain/measures/measure.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

bool accepts(Answer answer) {
    return answer == Answer::Yes || answer == Answer::No || answer == Answer::Bent || answer == Answer::PutRight;
}

bool is_bent(const CheckIn& check_in) {
    return check_in.answer == Answer::Bent || check_in.answer == Answer::No;
}

bool says_put_right(const CheckIn& check_in) {
    return check_in.answer == Answer::PutRight || (check_in.answer == Answer::Bent && check_in.put_right);
}

/// Whether a later entry of the same day put everything right; written on another day it came too late for the day.
bool put_right_later(std::span<const CheckIn> rest) {
    return std::ranges::any_of(rest,
                               [](const CheckIn& c) { return c.answer == Answer::PutRight && !c.is_backfilled(); });
}

Verdict judge(std::span<const CheckIn> check_ins, const Rule& /*rule*/) {
    Verdict verdict{.outcome = Outcome::Kept, .share = 1, .value = 1};
    verdict.facts.put_right = std::ranges::any_of(check_ins, says_put_right);
    for (std::size_t i = 0; i < check_ins.size(); ++i)
        if (is_bent(check_ins[i]) && !check_ins[i].put_right && !put_right_later(check_ins.subspan(i + 1))) {
            verdict.outcome = Outcome::Missed;
            verdict.share = 0;
            verdict.value = 0;
            verdict.answered_no = true;
        }
    return verdict;
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& /*habit*/, const HabitSeries& /*series*/,
                            Day /*to*/) {
    double honest = 0;
    double bent = 0;
    double put_right = 0;
    for (const DayCheckIns& day : days) {
        honest += std::ranges::none_of(day.check_ins, is_bent) ? 1 : 0;
        const bool any_later =
            std::ranges::any_of(day.check_ins, [](const CheckIn& c) { return c.answer == Answer::PutRight; });
        for (const CheckIn& check_in : day.check_ins)
            if (is_bent(check_in)) {
                ++bent;
                put_right += check_in.put_right || any_later ? 1 : 0;
            }
    }
    if (days.empty())
        return {};
    std::vector<Figure> all{{"honest_days", "Honest days", honest, fmt::format("{:.0f} of {}", honest, days.size())}};
    if (bent > 0)
        all.push_back(
            {"put_right_share", "Put right", put_right / bent, fmt::format("{:.0f} of {:.0f}", put_right, bent)});
    return all;
}

} // namespace

constinit const Measure candour_measure{
    .kind = MeasureKind::Candour,
    .id = "candour",
    .default_question = "Was today an honest day?",
    .has_schedule = true,
    .accepts = accepts,
    .judge = judge,
    .figures = figures,
    .icon = "record_voice_over",
    .takes = "yes (an honest day), no, skip or what was bent",
    .prompt = "yes/no/skip",
    .yes_means = "honest day",
    .no_means = "bent the truth",
};

} // namespace kept
