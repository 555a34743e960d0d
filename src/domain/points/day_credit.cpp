#include "domain/points/day_credit.hpp"

#include "domain/points/xp.hpp"

namespace kept {
namespace {

constexpr int latest_prompt = 2;
constexpr int latest_prompt_span = 7;
constexpr double half_strength = 0.5;

} // namespace

bool is_prompt(const DayState& state) {
    if (!state.answered)
        return false;
    const bool is_own = state.lag >= 0 && state.lag <= latest_prompt;
    const bool is_span = state.echo_lag >= 0 && state.echo_lag <= latest_prompt_span;
    return is_own || is_span || state.imported;
}

DayCredit credit_of(const HabitSeries& series, Day day, const Habit& habit) {
    const DayState& state = series.at(day);
    DayCredit credit;
    const auto set = [&credit](DayCredit::Bit bit, bool holds) {
        if (holds)
            credit.bits = static_cast<std::uint16_t>(credit.bits | bit);
    };
    const bool prompt = is_prompt(state);
    const int points = points_of(state);
    set(DayCredit::Asked, habit.asks_daily && is_asked(state.outcome) && state.outcome != Outcome::Implied);
    set(DayCredit::Answered, prompt);
    set(DayCredit::FullPoints, points == full_points);
    set(DayCredit::HalfPoints, points == half_points);
    set(DayCredit::Reflected, is_reflection(state));
    set(DayCredit::HonestNo, state.answered_no && state.lag == 0);
    set(DayCredit::PutRight, prompt && state.facts.put_right);
    set(DayCredit::SpokeUp, prompt && state.facts.spoke_up);
    set(DayCredit::MetWithSkill, prompt && state.facts.met_with_skill);
    set(DayCredit::RodeUrge, prompt && state.facts.rode_urge);
    set(DayCredit::Strong, series.settled_strength_on(day) >= half_strength);
    return credit;
}

} // namespace kept
