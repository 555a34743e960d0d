#include "domain/points/day_tally.hpp"

#include "domain/points/xp.hpp"

#include <algorithm>

namespace kept {
namespace {

void add_bit(std::uint16_t& count, bool holds, int sign) {
    count = static_cast<std::uint16_t>(count + (holds ? sign : 0));
}

void add_credit(DayCounts& counts, DayCredit credit, std::size_t measure, int sign) {
    const bool answered = credit.has(DayCredit::Answered);
    add_bit(counts.asked, credit.has(DayCredit::Asked), sign);
    add_bit(counts.open, credit.has(DayCredit::Asked) && !answered, sign);
    add_bit(counts.answered, answered, sign);
    add_bit(counts.full_points, credit.has(DayCredit::FullPoints), sign);
    add_bit(counts.half_points, credit.has(DayCredit::HalfPoints), sign);
    add_bit(counts.reflected, credit.has(DayCredit::Reflected), sign);
    add_bit(counts.honest_no, credit.has(DayCredit::HonestNo), sign);
    add_bit(counts.put_right, credit.has(DayCredit::PutRight), sign);
    add_bit(counts.spoke_up, credit.has(DayCredit::SpokeUp), sign);
    add_bit(counts.met_with_skill, credit.has(DayCredit::MetWithSkill), sign);
    add_bit(counts.rode_urge, credit.has(DayCredit::RodeUrge), sign);
    add_bit(counts.strong.at(measure), credit.has(DayCredit::Strong), sign);
}

} // namespace

int DayCounts::points() const {
    return points_of_day(full_points, half_points, reflected > 0);
}

int DayCounts::strong_measures() const {
    return static_cast<int>(std::ranges::count_if(strong, [](std::uint16_t habits) { return habits > 0; }));
}

void DayTally::make_room(Day first, Day end) {
    if (days_.empty())
        first_ = first;
    if (first < first_) {
        days_.insert(days_.begin(), static_cast<std::size_t>(first_ - first), DayCounts{});
        first_ = first;
    }
    if (const auto size = static_cast<std::size_t>(std::max(0, end - first_)); size > days_.size())
        days_.resize(size);
}

void DayTally::add(Day first, const std::vector<DayCredit>& credits, MeasureKind measure, int sign) {
    if (credits.empty())
        return;
    make_room(first, first + static_cast<int>(credits.size()));
    auto counts = days_.begin() + (first - first_);
    for (const DayCredit credit : credits) {
        points_ -= counts->points();
        add_credit(*counts, credit, static_cast<std::size_t>(measure), sign);
        points_ += counts->points();
        ++counts;
    }
}

int DayTally::points_on(Day day) const {
    const int index = day - first_;
    return index >= 0 && index < static_cast<int>(days_.size()) ? days_[static_cast<std::size_t>(index)].points() : 0;
}

} // namespace kept
