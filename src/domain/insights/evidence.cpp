#include "domain/insights/evidence.hpp"

#include "domain/insights/thresholds.hpp"
#include "domain/statistics/dependence.hpp"

#include <algorithm>
#include <iterator>

namespace kept::insights {
namespace {

/// Whether the day's outcome is something that was said about this very day. A target over several days is met or
/// missed by a whole period, so its days are no evidence for each other.
bool is_evidence(const DayState& state, const Habit& habit, Day day) {
    const bool was_judged =
        state.outcome == Outcome::Kept || state.outcome == Outcome::Partial || state.outcome == Outcome::Missed;
    if (!state.answered || !was_judged)
        return false;
    return !sums_amounts(habit.measure) || habit.rule_on(day).target.per.is_day();
}

void add_day(HabitEvidence& evidence, Day day, bool is_kept, const Window& window) {
    evidence.days.push_back(day);
    evidence.kept.push_back(is_kept ? 1 : 0);
    const int at = day - window.from;
    BlockBits& block = evidence.blocks[static_cast<std::size_t>(at / days_a_block)];
    const std::uint32_t bit = 1U << static_cast<unsigned>(at % days_a_block);
    block.answered |= bit;
    block.kept |= is_kept ? bit : 0;
}

template <typename Fact>
std::vector<Fact> within(std::span<const Fact> facts, const Window& window) {
    std::vector<Fact> held;
    std::ranges::copy_if(facts, std::back_inserter(held), [&](const Fact& f) { return window.holds(f.day); });
    return held;
}

} // namespace

Window::Window(Day today) : from(today - (horizon_days - 1)), to(today) {
    from = from - static_cast<int>(weekday_of(from));
}

HabitEvidence gather_evidence(const HabitHistory& history, std::size_t index, const Window& window) {
    HabitEvidence evidence{.index = index, .history = &history, .window = window, .id = to_text(history.habit.id)};
    evidence.blocks.resize(window.blocks());
    const HabitSeries& series = history.series;
    if (!series.days.empty())
        for (Day day = std::max(series.first, window.from); day <= std::min(series.last(), window.to); ++day) {
            const DayState& state = series.at(day);
            if (is_evidence(state, history.habit, day))
                add_day(evidence, day, state.outcome == Outcome::Kept, window);
        }
    evidence.kept_memory = statistics::autocorrelations(evidence.kept, memory_lags);
    evidence.moments = within(history.moments, window);
    evidence.arrivals = within(history.arrivals, window);
    return evidence;
}

} // namespace kept::insights
