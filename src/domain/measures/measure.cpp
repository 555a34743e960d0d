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

std::int16_t smaller_lag(std::int16_t lag, std::int16_t other) {
    return lag < 0 ? other : std::min(lag, other);
}

/// The verdict on the check-ins that count, without when they were written.
Verdict judge_counting(std::span<const CheckIn> counting, MeasureKind kind, const Rule& rule) {
    if (counting.empty())
        return {};
    if (counting.front().answer == Answer::Skip)
        return {.outcome = Outcome::Skipped, .answered = true};
    Verdict verdict = measure_of(kind).judge(counting, rule);
    verdict.answered = !verdict.waits;
    return verdict;
}

/// Whether two verdicts are the same answer. An amount that is not judged by the day is some or none.
bool is_same_answer(const Verdict& a, const Verdict& b, MeasureKind kind, const Rule& rule) {
    if (a.answered != b.answered)
        return false;
    const bool is_of_other_period = sums_amounts(kind) && !rule.target.per.is_day();
    if (!is_of_other_period || a.outcome == Outcome::Skipped || b.outcome == Outcome::Skipped)
        return a.outcome == b.outcome;
    return (a.value > 0) == (b.value > 0);
}

/// The first check-in with which the day had the answer it has now. A day of promises has it when the last one is
/// resolved.
const CheckIn& dated_by(std::span<const CheckIn> check_ins, const Verdict& now, MeasureKind kind, const Rule& rule) {
    if (check_ins.size() == 1) // as on most days
        return check_ins.front();
    if (kind == MeasureKind::Promise)
        return *std::ranges::max_element(check_ins, {}, &CheckIn::days_later);
    for (std::size_t count = 1; count < check_ins.size(); ++count)
        if (is_same_answer(judge_counting(effective(check_ins.first(count)), kind, rule), now, kind, rule))
            return check_ins[count - 1];
    return check_ins.back();
}

/// When the answer was given, which decides about points and badges but never about the outcome. `check_ins`: all of
/// the day, those that no longer count too.
void note_writing(Verdict& verdict, std::span<const CheckIn> check_ins, MeasureKind kind, const Rule& rule) {
    const CheckIn& dated = dated_by(check_ins, verdict, kind, rule);
    verdict.backfilled = dated.is_backfilled();
    verdict.imported = dated.imported;
    if (dated.is_echo)
        verdict.echo_lag = dated.days_later;
    else if (!dated.imported)
        verdict.lag = dated.days_later;
    for (const CheckIn& check_in : check_ins)
        if (!check_in.is_echo && !check_in.imported && check_in.answer != Answer::Clear)
            verdict.points_lag = smaller_lag(verdict.points_lag, check_in.days_later);
}

} // namespace

std::span<const Measure* const> all_measures() {
    return measures;
}

const Measure& measure_of(MeasureKind kind) {
    return *measures.at(static_cast<std::size_t>(kind));
}

const Measure* find_measure(std::string_view id) {
    const auto found = std::find_if(measures.begin(), measures.end(), [id](const Measure* m) { return m->id == id; });
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
    Verdict verdict = judge_counting(counting, kind, rule);
    verdict.facts.has_words = std::ranges::any_of(counting, &CheckIn::has_words);
    note_writing(verdict, check_ins, kind, rule);
    return verdict;
}

} // namespace kept
