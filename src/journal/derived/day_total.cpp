#include "journal/derived/day_total.hpp"

#include "domain/measures/amounts.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace kept {

Amount day_total(const Journal& journal, const HabitRecord& record, Day day, std::span<const Entry> added) {
    std::vector<CheckIn> check_ins;
    for (const LoggedCheckIn& logged : std::ranges::equal_range(record.check_ins, day, {}, &LoggedCheckIn::day))
        if (journal.is_active(logged.event))
            check_ins.push_back(logged.check_in);
    std::ranges::transform(added, std::back_inserter(check_ins), digest);
    return sum_of_entries(effective(check_ins));
}

Amount minutes_left(const Journal& journal, const HabitRecord& record, Day day, std::span<const Entry> added) {
    std::vector<CheckIn> own;
    std::ranges::transform(added, std::back_inserter(own), digest);
    const Amount before = day_total(journal, record, day, added) - sum_of_entries(effective(own));
    return std::max(Amount(), minutes_of_a_day - before);
}

std::string too_many_minutes(Amount left) {
    if (left >= minutes_of_a_day)
        return "A day has 1,440 minutes: say 1440 or less.";
    if (left <= 0)
        return "A day has 1,440 minutes, and all of this one are recorded: clear it to say it again.";
    return fmt::format("A day has 1,440 minutes, and {} of this one are recorded: say {} or less.",
                       to_text(minutes_of_a_day - left), to_text(left));
}

std::string total_text(Amount total, const Habit& habit) {
    return habit.measure == MeasureKind::Duration ? minutes_text(total.number())
                                                  : describe_amount(total.number(), habit.unit);
}

} // namespace kept
