#include "journal/derived/insight_facts.hpp"

#include "journal/practices/practice_body.hpp"

#include <algorithm>
#include <map>

namespace kept {
namespace {

void add(HabitFacts& facts, const Journal& journal, const LoggedCheckIn& logged) {
    const CheckIn& check_in = logged.check_in;
    if (check_in.answer == Answer::Arrival) {
        facts.arrivals.push_back({logged.day, check_in.minute_of_day, check_in.value.number()});
    } else if (check_in.answer == Answer::Moment || check_in.answer == Answer::Urge) {
        const Entry& entry = facts.entries.emplace_back(journal.entry_of(logged.event));
        facts.moments.push_back({.day = logged.day,
                                 .minute_of_day = check_in.minute_of_day,
                                 .feeling = entry.feeling,
                                 .trigger = entry.trigger,
                                 .skill = entry.skill,
                                 .before = entry.before,
                                 .after = entry.after,
                                 .minutes = entry.minutes,
                                 .acted = entry.acted != Acted::No});
    }
}

/// Takes the check-ins of a day that count: nothing that was cleared or undone.
void add_day(HabitFacts& facts, const Journal& journal, std::span<const LoggedCheckIn> day) {
    std::size_t first = 0;
    for (std::size_t i = 0; i < day.size(); ++i)
        if (journal.is_active(day[i].event) &&
            (day[i].check_in.answer == Answer::Clear || day[i].check_in.answer == Answer::Skip))
            first = i + 1;
    for (const LoggedCheckIn& logged : day.subspan(first))
        if (journal.is_active(logged.event))
            add(facts, journal, logged);
}

} // namespace

HabitFacts facts_of(const Journal& journal, const HabitRecord& record, Day from) {
    HabitFacts facts;
    const auto first = std::ranges::lower_bound(record.check_ins, from, {}, &LoggedCheckIn::day);
    const std::span<const LoggedCheckIn> logged(first, record.check_ins.end());
    for (std::size_t i = 0; i < logged.size();) {
        std::size_t end = i;
        while (end < logged.size() && logged[end].day == logged[i].day)
            ++end;
        add_day(facts, journal, logged.subspan(i, end - i));
        i = end;
    }
    return facts;
}

/// Only what was written on its day or the day after is evidence of a day.
std::deque<PracticeFacts> facts_of_practices(const Journal& journal) {
    constexpr int latest = 1;
    std::map<std::string, PracticeFacts> facts;
    for (const EventIndex index : journal.practices().saved()) {
        const PracticeSavedBody saved = decode_practice_saved(journal.events().body_of(index));
        PracticeFacts& one = facts[saved.practice];
        const StoredEvent& event = journal.events().at(index);
        if (event.written_day - event.day <= latest)
            one.days.push_back(event.day);
        if (saved.counts_for)
            one.counted_for.push_back(*saved.counts_for);
    }
    std::deque<PracticeFacts> all;
    for (auto& [id, one] : facts) {
        one.id = id;
        one.title = title_of_id(id);
        std::ranges::sort(one.days);
        const auto [same, end] = std::ranges::unique(one.days);
        one.days.erase(same, end);
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace kept
