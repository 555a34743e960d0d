#include "domain/series/period_judge.hpp"

#include "domain/measures/measure.hpp"

#include <algorithm>

namespace kept {
PeriodJudge::PeriodJudge(HabitSeries& series, const Habit& habit, const PeriodKey& key, CalendarPeriod period)
    : series_(series), habit_(habit), key_(key), period_(period), first_(std::max(period.first, series.first)),
      last_(std::min(period.last, series.last())), room_(days_with_room()) {}

bool PeriodJudge::is_member(Day day) const {
    return !habit_.is_archived_on(day) && period_key(habit_.rule_on(day), habit_.measure) == key_;
}

/// Days without rest; days before the habit began had room, and rest that is planned takes room away.
int PeriodJudge::days_with_room() const {
    int room = 0;
    for (Day day = period_.first; day <= period_.last; ++day)
        room += (series_.holds(day) ? state_at(day).rests : habit_.is_paused(day)) ? 0 : 1;
    return room;
}

Amount PeriodJudge::asked(const Rule& rule) const {
    if (rule.target.direction == Direction::AtMost)
        return rule.target.amount;
    return share_of(rule.target.amount, room_, period_.days());
}

bool PeriodJudge::reaches(const Rule& rule) const {
    return key_.counts_times ? times_ >= rule.schedule.times : total_ >= asked(rule);
}

void PeriodJudge::add(const DayState& state) {
    times_ += state.own == Outcome::Kept ? 1 : 0;
    total_ += std::max(Amount(), state.value);
}

void PeriodJudge::judge_days() {
    for (Day day = first_; day <= last_; ++day) {
        DayState& state = state_at(day);
        add(state);
        if (!is_member(day))
            continue;
        const Rule& rule = habit_.rule_on(day);
        const bool was_met = mark_ == PeriodMark::Met;
        give_mark(state, rule);
        if (is_asked(state.outcome))
            judge(state, rule, was_met);
    }
}

void PeriodJudge::give_mark(DayState& state, const Rule& rule) {
    const bool adds = key_.counts_times ? state.own == Outcome::Kept : state.value > 0;
    if (mark_ != PeriodMark::None || !adds)
        return;
    if (!key_.counts_times && rule.target.direction == Direction::AtMost)
        mark_ = total_ > asked(rule) ? PeriodMark::Unmet : PeriodMark::None;
    else
        mark_ = reaches(rule) ? PeriodMark::Met : PeriodMark::None;
    state.mark = mark_;
}

void PeriodJudge::judge(DayState& state, const Rule& rule, bool was_met) const {
    if (key_.counts_times)
        judge_times(state, was_met);
    else if (rule.target.direction == Direction::AtLeast)
        judge_at_least(state, rule, was_met);
    else
        judge_at_most(state, rule, was_met);
}

void PeriodJudge::judge_times(DayState& state, bool was_met) const {
    if (was_met && state.outcome != Outcome::Kept)
        state.outcome = Outcome::Implied;
}

void PeriodJudge::judge_at_least(DayState& state, const Rule& rule, bool was_met) const {
    const Target target{.amount = asked(rule)};
    state.share = mark_ == PeriodMark::Met ? 1 : share_of_target(total_, target);
    if (state.answered)
        state.outcome = outcome_of_share(state.share, state.value > 0);
    else if (was_met)
        state.outcome = Outcome::Implied;
}

/// A day that adds nothing keeps to a limit that no day has passed, also where the limit was tightened below the total.
void PeriodJudge::judge_at_most(DayState& state, const Rule& rule, bool was_met) const {
    const bool holds = mark_ != PeriodMark::Unmet && state.value <= 0;
    state.share = holds ? 1 : share_of_target(total_, rule.target);
    if (state.answered)
        state.outcome = outcome_of_share(state.share, state.share > 0);
    else if (was_met || (habit_.unlogged == Unlogged::Kept && total_ <= rule.target.amount))
        state.outcome = Outcome::Implied;
}

bool PeriodJudge::is_fully_known() const {
    if (habit_.unlogged == Unlogged::Kept)
        return true;
    for (Day day = first_; day <= last_; ++day)
        if (state_at(day).outcome == Outcome::Unknown)
            return false;
    return true;
}

PeriodMark PeriodJudge::mark_at_end(const Rule& rule) const {
    if (key_.counts_times)
        return times_ < rule.schedule.times && room_ >= rule.schedule.times ? PeriodMark::Unmet : PeriodMark::None;
    if (room_ == 0)
        return PeriodMark::None;
    if (rule.target.direction == Direction::AtMost)
        return is_fully_known() ? PeriodMark::Met : PeriodMark::None;
    return reaches(rule) ? PeriodMark::None : PeriodMark::Unmet;
}

void PeriodJudge::judge_end() {
    const bool is_over = period_.last < series_.last();
    if (!is_over || period_.is_cut_short || period_.first < series_.first || !is_member(period_.last))
        return;
    for (Day day = first_; day <= last_; ++day) {
        add(state_at(day));
        if (is_member(day) && state_at(day).mark != PeriodMark::None)
            return;
    }
    state_at(last_).mark = mark_at_end(habit_.rule_on(last_));
}

} // namespace kept
