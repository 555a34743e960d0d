#include "journal/promises/promise_book.hpp"

#include "journal/promises/promise_body.hpp"

#include <algorithm>
#include <utility>

namespace kept {
namespace {

bool is_active(const EventTable& events, EventIndex index) {
    return !events.batch_of(index).is_retracted;
}

} // namespace

PromiseBook::Record& PromiseBook::record_of(const Uuid& id) {
    const auto [found, is_new] = index_.try_emplace(id, records_.size());
    if (is_new)
        records_.emplace_back().id = id;
    Record& record = records_[found->second];
    if (!record.is_stale) {
        record.is_stale = true;
        stale_.push_back(found->second);
    }
    return record;
}

void PromiseBook::note_event(const EventTable& events, EventIndex index) {
    const StoredEvent& event = events.at(index);
    if (event.kind == EventKind::PromiseMade) {
        record_of(event.id).made = index;
        return;
    }
    const PromiseResolved resolved = decode_promise_resolved(events.body_of(index));
    Record& record = record_of(resolved.promise);
    if (std::ranges::find(record.resolutions, index, &Resolution::event) != record.resolutions.end())
        return;
    const auto place = std::ranges::upper_bound(
        record.resolutions, index, [&](EventIndex a, EventIndex b) { return events.is_before(a, b); },
        &Resolution::event);
    record.resolutions.insert(place, {index, resolved.end, resolved.due});
}

std::optional<Promise> PromiseBook::work_out(const EventTable& events, const Record& record) const {
    if (!record.made || !is_active(events, *record.made))
        return std::nullopt;
    const StoredEvent& made = events.at(*record.made);
    const PromiseMade body = decode_promise_made(events.body_of(*record.made));
    Promise promise{.id = record.id,
                    .habit = habit_.value_or(events.habit_of(*record.made)),
                    .text = body.text,
                    .to = body.to,
                    .made_on = made.written_day,
                    .terms = {body.due},
                    .end = {}};
    for (const Resolution& resolution : record.resolutions) {
        if (!is_active(events, resolution.event))
            continue;
        promise.end = resolution.end;
        if (resolution.end)
            promise.resolved_on = events.at(resolution.event).written_day;
        else if (resolution.due != promise.due()) // the same again says nothing
            promise.terms.push_back(resolution.due);
    }
    return promise;
}

std::vector<Day> PromiseBook::rebuild_stale(const EventTable& events) {
    std::vector<Day> changes;
    for (const std::size_t index : stale_) {
        Record& record = records_[index];
        const auto before = std::exchange(record.promise, work_out(events, record));
        record.is_stale = false;
        if (before)
            set_words(*before, false);
        if (record.promise)
            set_words(*record.promise, true);
        for (const auto& promise : {before, record.promise})
            if (promise)
                changes.push_back(first_day_of(*promise));
    }
    stale_.clear();
    return changes;
}

const Promise* PromiseBook::find(const Uuid& id) const {
    const auto found = index_.find(id);
    if (found == index_.end())
        return nullptr;
    const std::optional<Promise>& promise = records_[found->second].promise;
    return promise ? &*promise : nullptr;
}

std::vector<const Promise*> PromiseBook::all() const {
    std::vector<const Promise*> all;
    for (const Record& record : records_)
        if (record.promise)
            all.push_back(&*record.promise);
    std::ranges::sort(all, {}, &Promise::id); // version 7 ids grow with time
    return all;
}

void PromiseBook::set_words(const Promise& promise, bool are_said) {
    for (const auto& [day, check_in] : check_ins_of(promise)) {
        std::vector<PromiseCheckIn>& words = days_[day];
        if (are_said)
            words.insert(std::ranges::upper_bound(words, promise.id, {}, &PromiseCheckIn::promise),
                         {promise.id, check_in});
        else
            std::erase_if(words, [&](const PromiseCheckIn& word) { return word.promise == promise.id; });
        if (words.empty())
            days_.erase(day);
    }
}

void PromiseBook::set_habit(const HabitId& habit) {
    if (std::exchange(habit_, habit) == habit)
        return;
    for (Record& record : records_)
        if (record.promise)
            record.promise->habit = habit;
}

} // namespace kept
