#include "journal/journal.hpp"

#include "journal/event_kinds.hpp"
#include "journal/events/retraction.hpp"
#include "journal/habits/habit_life.hpp"
#include "journal/promise_habit.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kept {

void Journal::fold(std::span<const Event> events) {
    for (const Event& event : events)
        if (const auto added = events_.add(event))
            apply(*added);
    rebuild_stale();
}

const HabitRecord* Journal::find_habit(const HabitId& id) const {
    const auto found = record_of_.find(id);
    if (found == record_of_.end() || !records_[found->second].is_defined)
        return nullptr;
    return &records_[found->second];
}

std::vector<LoggedCheckIn> Journal::check_ins_on(const HabitRecord& record, Day day) const {
    std::vector<LoggedCheckIn> found;
    const auto range = std::ranges::equal_range(record.check_ins, day, {}, &LoggedCheckIn::day);
    std::ranges::copy_if(range, std::back_inserter(found),
                         [this](const LoggedCheckIn& logged) { return is_active(logged.event); });
    return found;
}

std::vector<EventIndex> Journal::stray_check_ins() const {
    std::vector<EventIndex> found;
    for (const HabitRecord& record : records_)
        if (record.definitions.empty())
            std::ranges::transform(record.check_ins, std::back_inserter(found), &LoggedCheckIn::event);
    return found;
}

Entry Journal::entry_of(EventIndex event) const {
    return decode_entry(events_.body_of(event), events_.at(event).value);
}

std::size_t Journal::record_index(const HabitId& id) {
    const auto [found, is_new] = record_of_.try_emplace(id, records_.size());
    if (is_new)
        records_.emplace_back().habit.id = id;
    return found->second;
}

/// As record_index(), without looking the id up for each of many check-ins.
HabitRecord& Journal::record_of(const StoredEvent& event) {
    if (event.habit >= record_of_name_.size())
        record_of_name_.resize(event.habit + 1, nullptr);
    HabitRecord*& record = record_of_name_[event.habit];
    if (record == nullptr)
        record = &records_[record_index(events_.name(event.habit))];
    return *record;
}

void Journal::apply(EventIndex index) {
    const EventKind kind = events_.at(index).kind;
    if (kind == EventKind::CheckedIn) // nearly all of them are
        return apply_check_in(index);
    switch (row_of(kind).owner) {
    case EventOwner::Habits:
        return apply_definition(index);
    case EventOwner::Undo:
        return apply_retraction(index, kind == EventKind::Retracted);
    case EventOwner::Erasures:
        return erasures_.note_body(events_.body_of(index));
    case EventOwner::Settings:
        insert_in_log_order(setting_events_, index);
        return mark_stale(index);
    default:
        return mark_stale(index);
    }
}

void Journal::apply_definition(EventIndex index) {
    insert_in_log_order(records_[record_index(events_.habit_of(index))].definitions, index);
    settings_changed_ = true; // when the record began decides from when weeks count
    mark_stale(index);
}

void Journal::apply_check_in(EventIndex index) {
    const StoredEvent& event = events_.at(index);
    if (event.habit == 0 || !event.has_day)
        throw EventError("A check-in names no habit or no day.");
    HabitRecord& record = record_of(event);
    const LoggedCheckIn logged{event.day, index, digests_.of(events_, index)};
    const auto goes_before = [this](const LoggedCheckIn& a, const LoggedCheckIn& b) {
        return a.day != b.day ? a.day < b.day : events_.is_before(a.event, b.event);
    };
    const bool goes_last = record.check_ins.empty() || goes_before(record.check_ins.back(), logged);
    record.check_ins.insert(
        goes_last ? record.check_ins.end() : std::ranges::upper_bound(record.check_ins, logged, goes_before), logged);
    record.changes.note_day(++changes_, logged.day - (logged.check_in.span_days - 1));
}

void Journal::apply_retraction(EventIndex index, bool is_retracted) {
    const Uuid target = decode_retraction(events_.body_of(index));
    if (!events_.set_retracted(target, index, is_retracted))
        return;
    if (const Batch* batch = events_.find_batch(target))
        for (const EventIndex event : events_.events_of(*batch))
            mark_stale(event);
}

/// Marks what depends on the event `index` as stale: it was added, retracted or restored.
void Journal::mark_stale(EventIndex index) {
    const StoredEvent& event = events_.at(index);
    switch (row_of(event.kind).owner) {
    case EventOwner::Habits: {
        const std::size_t record = record_index(events_.habit_of(index));
        if (!records_[record].is_stale)
            stale_definitions_.push_back(record);
        records_[record].is_stale = true;
        return;
    }
    case EventOwner::CheckIns: {
        const int span = digests_.of(events_, index).span_days;
        return record_of(event).changes.note_day(++changes_, event.day - (span - 1));
    }
    case EventOwner::Promises:
        return promises_.note_event(events_, index);
    case EventOwner::Settings:
        settings_changed_ = true;
        return;
    case EventOwner::Goals:
        return goals_.note_event(events_, index);
    case EventOwner::Practices:
        return practices_.note_event(events_, index);
    case EventOwner::Programmes:
        return programmes_.note_event(index);
    case EventOwner::Timers:
        return timers_.note_event(events_, index);
    case EventOwner::Undo:
    case EventOwner::Erasures:
    case EventOwner::Nobody:
        return;
    }
}

void Journal::insert_in_log_order(std::vector<EventIndex>& indices, EventIndex index) const {
    const auto place = std::ranges::upper_bound(indices, index,
                                                [this](EventIndex a, EventIndex b) { return events_.is_before(a, b); });
    indices.insert(place, index);
}

void Journal::rebuild_stale() {
    if (!stale_definitions_.empty())
        rebuild_definitions();
    rebuild_promises();
    goals_.rebuild_stale(events_, [this](EventIndex event) { return habit_of(event); });
    practices_.rebuild_stale(events_);
    timers_.rebuild_stale(events_);
    programmes_.rebuild_stale(events_);
    if (settings_changed_) {
        rebuild_settings();
        settings_changed_ = false;
    }
}

void Journal::rebuild_definition(HabitRecord& record) {
    if (!record.is_stale)
        return;
    const HabitId id = record.habit.id;
    record.habit = Habit{};
    record.habit.id = id;
    record.source.reset();
    record.is_defined = false;
    record.is_stale = false;
    record.changes.note_all(++changes_);
    for (const EventIndex index : record.definitions)
        if (is_active(index))
            apply_definition(record, index);
}

void Journal::apply_definition(HabitRecord& record, EventIndex index) const {
    const StoredEvent& event = events_.at(index);
    switch (event.kind) {
    case EventKind::HabitPaused:
        return pause(record.habit, event.day, decode_pause(events_.body_of(index)));
    case EventKind::HabitResumed:
        return resume(record.habit, event.day);
    case EventKind::HabitArchived:
        return archive(record.habit, event.day);
    default:
        break;
    }
    HabitFields fields = decode_habit_fields(events_.body_of(index));
    if (event.kind == EventKind::HabitDefined && std::exchange(record.is_defined, true))
        define_again(fields, event.written_day, record.habit);
    kept::apply(fields, event.has_day ? std::optional(event.day) : std::nullopt, record.habit);
    if (fields.source)
        record.source = fields.source;
}

void Journal::rebuild_settings() {
    settings_ = Settings{};
    for (const EventIndex index : setting_events_) {
        if (!is_active(index))
            continue;
        const SettingChange change = decode_setting(events_.body_of(index));
        const SettingKey* key = find_setting(change.key);
        if (key == nullptr || !key->set(settings_, change.value) || change.key != first_weekday_key)
            continue;
        if (has_habit_before(index))
            settings_.weeks.change(events_.at(index).written_day, settings_.first_weekday);
        else
            settings_.weeks = settings_.first_weekday;
    }
}

/// Whether the record had begun when the event was written: some habit was there.
bool Journal::has_habit_before(EventIndex index) const {
    return std::ranges::any_of(records_, [&](const HabitRecord& record) {
        return !record.definitions.empty() && events_.is_before(record.definitions.front(), index);
    });
}

void Journal::rebuild_promises() {
    for (const Day from : promises_.rebuild_stale(events_))
        if (promise_record_)
            records_[*promise_record_].changes.note_day(++changes_, from);
}

void Journal::rebuild_habit_list() {
    habits_.clear();
    for (const HabitRecord& record : records_)
        if (record.is_defined)
            habits_.push_back(&record);
    std::ranges::sort(habits_, {}, [](const HabitRecord* r) { return std::tie(r->habit.position, r->habit.id); });
}

} // namespace kept
