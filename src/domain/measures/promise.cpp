#include "domain/measures/measure.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

/// A promise is recorded as a promise (domain/promise.hpp); what became of it arrives here on the day it was due.
bool accepts(Answer /*answer*/) {
    return false;
}

double worth(const CheckIn& promise) {
    return promise.answer == Answer::PromiseKept ? 1 : promise.answer == Answer::PromiseLate ? 0.5 : 0;
}

/// Every promise due that day has to be kept; one that is open leaves the day open. One moved in time asks nothing of
/// the day it leaves: the day is judged by the others, and where there are none it is not due.
Verdict judge(std::span<const CheckIn> promises, const Rule& /*rule*/) {
    const auto is_moved = [](const CheckIn& c) { return c.answer == Answer::PromiseMoved; };
    Verdict verdict;
    verdict.facts.spoke_up = std::ranges::any_of(promises, is_moved);
    if (std::ranges::any_of(promises, [](const CheckIn& c) { return c.answer == Answer::PromiseOpen; })) {
        verdict.waits = true;
        return verdict;
    }
    const auto due =
        static_cast<double>(promises.size()) - static_cast<double>(std::ranges::count_if(promises, is_moved));
    if (due == 0) {
        verdict.outcome = Outcome::NotDue;
        return verdict;
    }
    for (const CheckIn& promise : promises)
        verdict.share += worth(promise) / due;
    verdict.value = due;
    if (std::ranges::all_of(promises, [&](const CheckIn& c) { return is_moved(c) || worth(c) == 1; })) {
        verdict.share = 1;
        verdict.outcome = Outcome::Kept;
    } else {
        verdict.outcome = verdict.share > 0 ? Outcome::Partial : Outcome::Missed;
        verdict.answered_no = true;
    }
    return verdict;
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& /*habit*/, const HabitSeries& /*series*/,
                            Day /*to*/) {
    double kept = 0;
    double moved = 0;
    double resolved = 0;
    double open = 0;
    for (const DayCheckIns& day : days)
        for (const CheckIn& promise : day.check_ins) {
            if (promise.answer == Answer::PromiseOpen) {
                ++open;
                continue;
            }
            if (promise.answer == Answer::PromiseMoved) {
                ++moved;
                continue;
            }
            ++resolved;
            kept += promise.answer == Answer::PromiseKept ? 1 : 0;
        }
    std::vector<Figure> all;
    if (resolved > 0)
        all.push_back(
            {"kept_share", "Promises kept", kept / resolved, fmt::format("{:.0f} of {:.0f}", kept, resolved)});
    if (moved > 0)
        all.push_back({"renegotiated", "Renegotiated in time", moved, fmt::format("{:.0f}", moved)});
    if (open > 0)
        all.push_back({"open", "Still open", open, fmt::format("{:.0f}", open), true});
    return all;
}

} // namespace

constinit const Measure promise_measure{
    .kind = MeasureKind::Promise,
    .id = "promise",
    .default_question = "What did you say you would do?",
    .has_schedule = false,
    .accepts = accepts,
    .judge = judge,
    .figures = figures,
    .icon = "handshake",
    .takes = "promises: kept promise make, keep, late, broken or renegotiate",
    .prompt = "see kept promise",
    .yes = {},
    .no = {},
};

} // namespace kept
