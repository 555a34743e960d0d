#include "base/text.hpp"
#include "domain/insights/comparison.hpp"
#include "domain/insights/detectors.hpp"
#include "domain/insights/thresholds.hpp"

#include <fmt/format.h>

namespace kept::insights {
namespace {

constexpr std::uint32_t mondays = 0b0000001'0000001'0000001'0000001;
constexpr std::uint32_t weekends = mondays << 5 | mondays << 6;

std::vector<statistics::Table> tables_of(const HabitEvidence& habit, std::uint32_t which_days) {
    std::vector<statistics::Table> tables;
    tables.reserve(habit.blocks.size());
    for (const BlockBits& block : habit.blocks)
        if (block.answered != 0)
            tables.push_back(table_of(block.answered, which_days, block.kept));
    return tables;
}

/// "Mondays are hardest" is said of the weekday with the lowest share alone.
bool is_extreme(const HabitEvidence& habit, double share, bool lowest) {
    for (int weekday = 0; weekday < 7; ++weekday) {
        const statistics::Table total = total_of(tables_of(habit, mondays << weekday));
        const double other = total.share_with_x();
        if (total.x() >= min_on_weekday && (lowest ? other < share : other > share))
            return false;
    }
    return true;
}

std::string_view how_hard(const HabitEvidence& habit, double share, bool lower, bool is_weekend) {
    if (!is_weekend && is_extreme(habit, share, lower))
        return lower ? "hardest" : "easiest";
    return lower ? "harder" : "easier";
}

void look_at(const HabitEvidence& habit, std::uint32_t which_days, std::string_view name, Candidates& candidates) {
    const std::vector<statistics::Table> tables = tables_of(habit, which_days);
    const statistics::Table total = total_of(tables);
    if (!has_evidence(total, min_on_weekday, min_off_weekday))
        return;
    if (!is_large(total, min_weekday_effect, Way::Either))
        return candidates.add_quiet(InsightKind::Weekday);

    Insight insight{.kind = InsightKind::Weekday, .habit = habit.index, .subject = lower_case(name)};
    insight.here = {total.share_with_x(), total.x()};
    insight.elsewhere = {total.share_without_x(), total.not_x()};
    insight.p = association_p(tables, 1, Way::Either);
    insight.from = habit.days.front();
    insight.to = habit.days.back();
    const bool lower = insight.here.figure < insight.elsewhere.figure;
    insight.id = fmt::format("weekday:{}:{}:{}", habit.id, insight.subject, lower ? "harder" : "easier");
    insight.sentence = fmt::format("{}s are {}: kept {}, other days {}.", name,
                                   how_hard(habit, insight.here.figure, lower, which_days == weekends),
                                   share_of(insight.here.figure, insight.here.n),
                                   share_of(insight.elsewhere.figure, insight.elsewhere.n));
    candidates.add({std::move(insight), "weekday:" + habit.id});
}

} // namespace

/// A weekday returns every seventh day only, where streaks have faded: AR(1) days with correlation 0.3 vary less, not
/// more, between weekdays than independent ones. So no allowance for streaks is made here.
void look_at_weekdays(const HabitEvidence& habit, Candidates& candidates) {
    for (int weekday = 0; weekday < 7; ++weekday)
        look_at(habit, mondays << weekday, weekday_name(static_cast<Weekday>(weekday)), candidates);
    look_at(habit, weekends, "Weekend", candidates);
}

} // namespace kept::insights
