#include "journal/day_total.hpp"

#include "domain/measures/measure.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace kept {
namespace {

double sum_of(std::span<const CheckIn> check_ins) {
    double sum = 0;
    for (const CheckIn& check_in : effective(check_ins))
        sum += check_in.answer == Answer::Amount ? check_in.value : 0;
    return sum;
}

} // namespace

double day_total(const Journal& journal, const HabitRecord& record, Day day, std::span<const Entry> added) {
    std::vector<CheckIn> check_ins;
    for (const Said& said : journal.said_on(record, day))
        check_ins.push_back(said.check_in);
    std::ranges::transform(added, std::back_inserter(check_ins), digest);
    return sum_of(check_ins);
}

double minutes_left(const Journal& journal, const HabitRecord& record, Day day, std::span<const Entry> added) {
    std::vector<CheckIn> own;
    std::ranges::transform(added, std::back_inserter(own), digest);
    const double before = day_total(journal, record, day, added) - sum_of(own);
    return std::max(0.0, minutes_of_a_day - before);
}

std::string too_many_minutes(double left) {
    if (left >= minutes_of_a_day)
        return "A day has 1,440 minutes: say 1440 or less.";
    if (left <= 0)
        return "A day has 1,440 minutes, and all of this one are recorded: clear it to say it again.";
    return fmt::format("A day has 1,440 minutes, and {:.7g} of this one are recorded: say {:.7g} or less.",
                       minutes_of_a_day - left, left);
}

std::string total_text(double total, const Habit& habit) {
    return habit.measure == MeasureKind::Duration ? minutes_text(total) : describe_amount(total, habit.unit);
}

} // namespace kept
