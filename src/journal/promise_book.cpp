#include "journal/promise_book.hpp"

#include "journal/promise_body.hpp"

#include <algorithm>

namespace kept {
namespace {

/// The user's day and the minutes since its midnight: in the small hours that belong to the day before, past 1439.
SaidAt said_at(const StoredEvent& event) {
    constexpr std::int64_t ms_per_minute = 60'000;
    constexpr std::int64_t minutes_a_day = 1'440;
    const std::int64_t local = event.recorded_at / ms_per_minute + event.utc_offset_min;
    return {event.written_day, static_cast<int>(local - minutes_a_day * event.written_day.number)};
}

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

void PromiseBook::take(const EventTable& events, EventIndex index) {
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

std::optional<Promise> PromiseBook::work_out(const EventTable& events, const Record& record) {
    if (!record.made || !is_active(events, *record.made))
        return std::nullopt;
    const StoredEvent& made = events.at(*record.made);
    const PromiseMade body = decode_promise_made(events.body_of(*record.made));
    Promise promise{.id = record.id,
                    .habit = events.habit_of(*record.made),
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
            promise.settled_at = said_at(events.at(resolution.event));
        else
            promise.terms.push_back(resolution.due);
    }
    return promise;
}

std::vector<PromiseBook::Change> PromiseBook::settle(const EventTable& events) {
    std::vector<Change> changes;
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
                changes.push_back({promise->habit, first_day_of(*promise)});
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
    Days& days = days_[promise.habit];
    for (const auto& [day, check_in] : check_ins_of(promise)) {
        std::vector<Word>& words = days[day];
        if (are_said)
            words.insert(std::ranges::upper_bound(words, promise.id, {}, &Word::promise), {promise.id, check_in});
        else
            std::erase_if(words, [&](const Word& word) { return word.promise == promise.id; });
        if (words.empty())
            days.erase(day);
    }
}

const PromiseBook::Days& PromiseBook::days_of(const HabitId& habit) const {
    const auto found = days_.find(habit);
    return found == days_.end() ? no_days_ : found->second;
}

} // namespace kept
