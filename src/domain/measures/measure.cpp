#include "domain/measures/measure.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace kept {
namespace {

/// In the order of MeasureKind.
constexpr std::array<const Measure*, 8> measures{&yes_no_measure,  &count_measure,   &arrival_measure,
                                                 &candour_measure, &calm_measure,    &promise_measure,
                                                 &abstain_measure, &duration_measure};

std::int16_t least(std::int16_t lag, std::int16_t other) {
    return lag < 0 ? other : std::min(lag, other);
}

/// When the check-ins were written, which decides about points and badges but never about the outcome.
void note_writing(Verdict& verdict, std::span<const CheckIn> check_ins) {
    for (const CheckIn& check_in : check_ins) {
        verdict.backfilled = verdict.backfilled || check_in.is_backfilled();
        verdict.imported = verdict.imported || check_in.imported;
        verdict.facts.has_words = verdict.facts.has_words || check_in.has_words;
        if (check_in.is_echo)
            verdict.echo_lag = least(verdict.echo_lag, check_in.days_later);
        else if (!check_in.imported)
            verdict.lag = least(verdict.lag, check_in.days_later);
    }
}

} // namespace

std::span<const Measure* const> all_measures() {
    return measures;
}

const Measure& measure_of(MeasureKind kind) {
    return *measures.at(static_cast<std::size_t>(kind));
}

const Measure* find_measure(std::string_view id) {
    const auto* found = std::find_if(measures.begin(), measures.end(), [id](const Measure* m) { return m->id == id; });
    return found == measures.end() ? nullptr : *found;
}

std::span<const CheckIn> effective(std::span<const CheckIn> check_ins) {
    for (std::size_t i = check_ins.size(); i-- > 0;) {
        const Answer answer = check_ins[i].answer;
        if (answer == Answer::Clear)
            return check_ins.subspan(i + 1);
        if (answer == Answer::Skip)
            return i + 1 == check_ins.size() ? check_ins.subspan(i) : check_ins.subspan(i + 1);
    }
    return check_ins;
}

Verdict judge_day(std::span<const CheckIn> check_ins, MeasureKind kind, const Rule& rule) {
    const auto counting = effective(check_ins);
    if (counting.empty())
        return {};
    Verdict verdict;
    if (counting.front().answer == Answer::Skip)
        verdict.outcome = Outcome::Skipped;
    else
        verdict = measure_of(kind).judge(counting, rule);
    verdict.answered = !verdict.waits;
    note_writing(verdict, counting);
    return verdict;
}

} // namespace kept
