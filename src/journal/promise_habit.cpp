// A person has one habit of promises: the events of several are folded into one.
#include "journal/promise_habit.hpp"

#include "journal/habits/habit_life.hpp"
#include "journal/journal.hpp"

#include <algorithm>
#include <utility>

namespace kept {

bool defines_promises(const EventTable& events, EventIndex definition) {
    const EventKind kind = events.at(definition).kind;
    if (kind != EventKind::HabitDefined && kind != EventKind::HabitChanged)
        return false;
    const std::string_view body = events.body_of(definition);
    return body.find("\"promise\"") != std::string_view::npos && // most bodies need no reading
           decode_habit_fields(body).measure == MeasureKind::Promise;
}

void define_again(HabitFields& fields, Day day, Habit& habit) {
    fields.first_day = std::min(fields.first_day.value_or(habit.first_day), habit.first_day);
    if (habit.archived)
        resume(habit, day);
}

void join(HabitRecord& one, HabitRecord& other, const EventTable& events) {
    std::vector<EventIndex>& definitions = one.definitions;
    definitions.insert(definitions.end(), other.definitions.begin(), other.definitions.end());
    std::ranges::sort(definitions, [&](EventIndex a, EventIndex b) { return events.is_before(a, b); });
    one.check_ins.insert(one.check_ins.end(), other.check_ins.begin(), other.check_ins.end());
    std::ranges::sort(one.check_ins, [&](const LoggedCheckIn& a, const LoggedCheckIn& b) {
        return a.day != b.day ? a.day < b.day : events.is_before(a.event, b.event);
    });
    other = HabitRecord{};
}

const HabitRecord* Journal::promise_habit() const {
    return promise_record_ && records_[*promise_record_].is_defined ? &records_[*promise_record_] : nullptr;
}

const HabitId& Journal::habit_of(EventIndex event) const {
    const HabitId& id = events_.habit_of(event);
    const auto found = promise_record_ ? record_of_.find(id) : record_of_.end();
    return found != record_of_.end() && found->second == *promise_record_ ? records_[found->second].habit.id : id;
}

/// Whatever the ids and the order of arrival, there is one record of promises in the end.
void Journal::join_promises(std::size_t record) {
    if (!promise_record_)
        promise_record_ = record;
    if (*promise_record_ == record)
        return;
    HabitRecord& one = records_[*promise_record_];
    HabitRecord& other = records_[record];
    join(one, other, events_);
    one.is_stale = true;
    for (auto& [id, place] : record_of_)
        if (place == record)
            place = *promise_record_;
    std::ranges::replace(record_of_name_, &other, &one);
}

/// It is known by the id of the definition that comes first in the log's order and counts.
void Journal::name_promises(HabitRecord& record) {
    const EventIndex* first = nullptr;
    for (const EventIndex& definition : record.definitions)
        if (defines_promises(events_, definition) && (first == nullptr || is_active(definition))) {
            first = &definition;
            if (is_active(definition))
                break;
        }
    if (first == nullptr)
        return;
    record.habit.id = events_.habit_of(*first);
    record.other_ids.clear();
    for (const EventIndex definition : record.definitions)
        if (const HabitId& id = events_.habit_of(definition);
            id != record.habit.id && std::ranges::find(record.other_ids, id) == record.other_ids.end())
            record.other_ids.push_back(id);
    promises_.set_habit(record.habit.id);
    goals_.note_habits();
}

void Journal::rebuild_definitions() {
    const std::vector<std::size_t> stale = std::exchange(stale_definitions_, {});
    for (const std::size_t record : stale)
        if (std::ranges::any_of(records_[record].definitions,
                                [this](EventIndex event) { return defines_promises(events_, event); }))
            join_promises(record);
    if (promise_record_ && records_[*promise_record_].is_stale) {
        name_promises(records_[*promise_record_]);
        rebuild_definition(records_[*promise_record_]);
    }
    for (const std::size_t record : stale)
        rebuild_definition(records_[record]);
    rebuild_habit_list();
}

} // namespace kept
