#include "domain/measures/measure.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

bool accepts(Answer answer) {
    return answer == Answer::Yes || answer == Answer::No;
}

Verdict judge(std::span<const CheckIn> check_ins, const Rule& /*rule*/) {
    if (check_ins.back().answer == Answer::Yes)
        return {.outcome = Outcome::Kept, .share = 1, .value = 1};
    return {.outcome = Outcome::Missed, .answered_no = true};
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& /*habit*/, const HabitSeries& /*series*/,
                            Day /*to*/) {
    double yes = 0;
    for (const DayCheckIns& day : days)
        yes += day.check_ins.back().answer == Answer::Yes ? 1 : 0;
    if (days.empty())
        return {};
    const double rate = yes / static_cast<double>(days.size());
    return {{"rate", "Answered yes", rate, fmt::format("{:.0f} of {}", yes, days.size())}};
}

} // namespace

constinit const Measure yes_no_measure{
    .kind = MeasureKind::YesNo,
    .id = "yes_no",
    .default_question = "Did you do it?",
    .has_schedule = true,
    .accepts = accepts,
    .judge = judge,
    .figures = figures,
    .icon = "check",
    .takes = "yes, no or skip",
    .prompt = "yes/no/skip",
};

} // namespace kept
