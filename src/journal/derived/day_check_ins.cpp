#include "journal/derived/day_check_ins.hpp"

#include "domain/measures/measure.hpp"

#include <algorithm>
#include <map>
#include <ranges>

namespace kept {
namespace {

std::span<const LoggedCheckIn> check_ins_from(const HabitRecord& record, Day from) {
    const auto first = std::ranges::lower_bound(record.check_ins, from, {}, &LoggedCheckIn::day);
    return {first, record.check_ins.end()};
}

void visit_promises(const Journal& journal, Day from, const DayVisitor& visit) {
    const PromiseBook::Days& days = journal.promises().days();
    std::vector<CheckIn> check_ins;
    for (auto day = days.lower_bound(from); day != days.end(); ++day) {
        check_ins.clear();
        for (const PromiseBook::PromiseCheckIn& word : day->second)
            check_ins.push_back(word.check_in);
        visit(day->first, check_ins);
    }
}

/// A check-in of a day, and the event it came with, which gives the order.
struct DatedCheckIn {
    EventIndex event;
    CheckIn check_in;
};

/// Confirmed spans speak about many days: each day's check-ins are put together in log order first.
void visit_with_spans(const Journal& journal, std::span<const LoggedCheckIn> logged, Day from,
                      const DayVisitor& visit) {
    std::map<Day, std::vector<DatedCheckIn>> days;
    for (const LoggedCheckIn& one : logged) {
        if (!journal.is_active(one.event))
            continue;
        days[one.day].push_back({one.event, one.check_in});
        for (int before = 1; before < one.check_in.span_days && one.day - before >= from; ++before)
            days[one.day - before].push_back({one.event, echo_of(one.check_in, before)});
    }
    std::vector<CheckIn> check_ins;
    for (auto& [day, dated] : days) {
        std::ranges::sort(dated, [&](const DatedCheckIn& a, const DatedCheckIn& b) {
            return journal.events().is_before(a.event, b.event);
        });
        check_ins.clear();
        std::ranges::transform(dated, std::back_inserter(check_ins), &DatedCheckIn::check_in);
        visit(day, check_ins);
    }
}

} // namespace

CheckIn echo_of(CheckIn held, int days_before) {
    held.is_echo = true;
    held.days_later = static_cast<std::int16_t>(held.days_later + days_before);
    return held;
}

void for_each_day(const Journal& journal, const HabitRecord& record, Day from, const DayVisitor& visit) {
    if (record.habit.measure == MeasureKind::Promise)
        return visit_promises(journal, from, visit);
    const std::span<const LoggedCheckIn> logged = check_ins_from(record, from);
    if (std::ranges::any_of(logged, [](const LoggedCheckIn& one) { return one.check_in.span_days > 1; }))
        return visit_with_spans(journal, logged, from, visit);
    std::vector<CheckIn> check_ins;
    for (std::size_t i = 0; i < logged.size();) {
        const Day day = logged[i].day;
        check_ins.clear();
        for (; i < logged.size() && logged[i].day == day; ++i)
            if (journal.is_active(logged[i].event))
                check_ins.push_back(logged[i].check_in);
        if (!check_ins.empty())
            visit(day, check_ins);
    }
}

std::vector<JudgedDay> judged_days(const Journal& journal, const HabitRecord& record, Day from) {
    std::vector<JudgedDay> judged;
    for_each_day(journal, record, from, [&](Day day, std::span<const CheckIn> check_ins) {
        judged.push_back({day, judge_day(check_ins, record.habit.measure, record.habit.rule_on(day))});
    });
    return judged;
}

} // namespace kept
