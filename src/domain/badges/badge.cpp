#include "domain/badges/badge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace kept {
namespace {

constexpr std::array<std::string_view, 16> counter_names{
    "streak",    "strength",  "comeback", "improved",       "cooler",    "quicker", "days_answered", "full_days",
    "honest_no", "put_right", "spoke_up", "met_with_skill", "rode_urge", "reviews", "practices",     "balance"};
constexpr std::array<std::string_view, 4> tier_names{"bronze", "silver", "gold", "platinum"};

template <typename Enum, std::size_t Size>
std::optional<Enum> parse(const std::array<std::string_view, Size>& names, std::string_view text) {
    const auto found = std::ranges::find(names, text);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

std::string more(double left, std::string_view one, std::string_view many, std::string_view what) {
    const auto whole = static_cast<int>(std::max(1.0, std::ceil(left - 1e-9)));
    return fmt::format("{} more {}{}", whole, whole == 1 ? one : many, what);
}

/// The words for a kept day of the measure.
std::string_view kept_words(const std::optional<MeasureKind>& measure) {
    if (!measure)
        return " kept";
    switch (*measure) {
    case MeasureKind::Arrival:
        return " on time";
    case MeasureKind::Candour:
        return " told straight";
    case MeasureKind::Calm:
        return " held steady";
    case MeasureKind::Promise:
        return " of promises kept";
    case MeasureKind::Abstain:
        return " held";
    default:
        return " kept";
    }
}

} // namespace

std::string_view to_text(BadgeCounter counter) {
    return counter_names.at(static_cast<std::size_t>(counter));
}

std::optional<BadgeCounter> parse_badge_counter(std::string_view text) {
    return parse<BadgeCounter>(counter_names, text);
}

std::string_view to_text(Tier tier) {
    return tier_names.at(static_cast<std::size_t>(tier));
}

std::optional<Tier> parse_tier(std::string_view text) {
    return parse<Tier>(tier_names, text);
}

std::string left_text(const BadgeRule& rule, double current) {
    const double left = rule.threshold - current;
    switch (rule.counter) {
    case BadgeCounter::Streak:
        return more(left, "day", "days", kept_words(rule.measure));
    case BadgeCounter::Strength:
        return fmt::format("stands at {:.0f} %, {:.0f} % asked", std::floor(current), rule.threshold);
    case BadgeCounter::Comeback:
        return current > 0 ? more(left, "day", "days", " kept since you came back")
                           : std::string("waits for a day on which it is needed");
    case BadgeCounter::Improved:
        return more(left, "month", "months", " with less lateness than the one before");
    case BadgeCounter::Cooler:
        return fmt::format("the last ten hard moments cooled by {:.1f}, {:.1f} asked", std::max(0.0, current),
                           rule.threshold);
    case BadgeCounter::Quicker:
        return fmt::format("settling takes {:.0f} % less time than at first, {:.0f} % asked", std::max(0.0, current),
                           rule.threshold);
    case BadgeCounter::DaysAnswered:
        return more(left, "day", "days", " with an answer");
    case BadgeCounter::FullDays:
        return more(left, "day", "days", " with every question answered");
    case BadgeCounter::HonestNo:
        return more(left, "honest no", "honest noes", ", said the same day");
    case BadgeCounter::PutRight:
        return more(left, "thing", "things", " put right");
    case BadgeCounter::SpokeUp:
        return more(left, "promise", "promises", " renegotiated in time");
    case BadgeCounter::MetWithSkill:
        return more(left, "hard moment", "hard moments", " met with a skill");
    case BadgeCounter::RodeUrge:
        return more(left, "urge", "urges", " ridden out");
    case BadgeCounter::Reviews:
        return more(left, "week", "weeks", " looked back at");
    case BadgeCounter::Practices:
        return more(left, "day", "days", " of practice");
    case BadgeCounter::Balance:
        return more(left, "day", "days", " with three sides strong");
    }
    return {};
}

} // namespace kept
