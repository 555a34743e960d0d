#include "app/app.hpp"

#include "journal/check_event.hpp"
#include "store/presence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace kept {
namespace {

/// The number of times a command is planned again because another process wrote first.
constexpr int max_attempts = 20;

} // namespace

App::App(std::filesystem::path path, const Uuid& device, const Clock& clock, IdSource& ids, Reading reading,
         const DaysToRead& days)
    : path_(std::move(path)), device_(device), clock_(&clock), ids_(&ids) {
    if (presence_of(path_) == Presence::Missing)
        return;
    store_ = EventStore::open(path_);
    if (reading == Reading::Everything)
        refresh();
    else
        read_part(reading, days);
}

App::App(const Uuid& device, const Clock& clock, IdSource& ids) : device_(device), clock_(&clock), ids_(&ids) {}

App::App(std::filesystem::path path, const Salvage& salvage, const Uuid& device, const Clock& clock, IdSource& ids)
    : path_(std::move(path)), device_(device), clock_(&clock), ids_(&ids) {
    try {
        journal_.fold(salvage.events);
    } catch (const EventError& error) {
        throw DamagedLog(
            fmt::format("What can be read of the log does not fit together ({}). It was left as it is; restore "
                        "a backup.",
                        error.what()));
    }
    is_read_only_ = true;
}

Day App::today() const {
    const Instant now = clock_->now();
    return day_at(now.unix_ms, now.utc_offset_min, journal_.settings().day_start_hour);
}

std::vector<EventIndex> App::search(const std::string& query) {
    if (!words_)
        words_ = std::make_unique<WordIndex>();
    words_->update(journal_.events());
    return words_->find(query);
}

Achievements& App::achievements() {
    if (!achievements_)
        achievements_ = std::make_unique<Achievements>(series_, badges_);
    achievements_->refresh(journal_, today());
    return *achievements_;
}

Author App::author() const {
    const Instant now = clock_->now();
    return {device_, now.unix_ms, now.utc_offset_min, today(), clock_};
}

std::string App::apply(const Command& command) {
    return apply([&](const Journal& journal, const Author& author, IdSource& ids) {
        return plan(journal, command, author, ids);
    });
}

std::string App::apply(const Planner& planner) {
    for (int attempt = 0; attempt < max_attempts; ++attempt) {
        Plan plan = planner(journal_, author(), *ids_);
        if (plan.events.empty() || append(plan)) {
            journal_.fold(plan.events);
            return plan.summary;
        }
        refresh();
    }
    throw StoreError("Other programs keep writing to the log, so this was not saved. Try again.");
}

std::string App::erase(const ErasePlanner& planner, ErasePlan& erased) {
    for (int attempt = 0; attempt < max_attempts; ++attempt) {
        erased = planner(journal_, author(), *ids_);
        if (!store_)
            throw CommandError("There is no log yet, so there is nothing to erase.");
        try {
            if (store_->erase(erased.events, erased.tombstones, position_)) {
                reload();
                return erased.summary;
            }
        } catch (const StoreError&) {
            reload(); // it may be out of the log, though not out of every byte
            throw;
        }
        refresh();
    }
    throw StoreError("Other programs keep writing to the log, so nothing was erased. Try again.");
}

bool App::append(Plan& plan) {
    if (is_read_only_)
        throw StoreError("This is a look at a damaged log, so nothing was written. Restore a backup first.");
    if (path_.empty()) {
        if (!plan.is_union)
            for (std::int64_t lamport = journal_.events().highest_lamport(); Event & event : plan.events)
                event.lamport = ++lamport;
        return true;
    }
    if (!store_) {
        store_ = EventStore::open_or_create(path_);
        if (refresh())
            return false;
    }
    if (known_ == Known::Unsure) {
        refresh();
        return false;
    }
    return plan.is_union ? store_->add_union(plan.events, position_) : store_->append(plan.events, position_);
}

bool App::refresh() {
    if (is_read_only_)
        return false;
    if (!store_ && !path_.empty() && presence_of(path_) == Presence::There)
        store_ = EventStore::open(path_); // others made it
    if (!store_)
        return false;
    const std::int64_t before = position_.seq;
    if (known_ == Known::All && before > 0 && read_on())
        return position_.seq != before;
    reload();
    return before > 0 || position_.seq > 0;
}

/// False, with the journal as it was, where the log does not go on from what is known.
bool App::read_on() {
    known_ = Known::Unsure; // until all of it is folded
    const bool goes_on = store_->read_on(position_, [this](std::span<const Event> events) {
        std::ranges::for_each(events, check_event); // a window shows the journal: it stays whole whatever comes
        journal_.fold(events);
    });
    if (goes_on)
        known_ = Known::All;
    return goes_on;
}

/// All or nothing: where the log cannot be read now, what is known stays, and the next refresh tries again. The
/// journal is of the next generation, so that nobody takes what they worked out before for up to date.
void App::reload() {
    known_ = Known::Unsure;
    Journal fresh(journal_.revision().generation + 1);
    fresh.expect(store_->size_hint());
    position_ = store_->read_all([&](std::span<const Event> events) { fresh.fold(events); });
    journal_ = std::move(fresh);
    known_ = Known::All;
    series_ = SeriesCache();
    achievements_.reset();
    words_.reset(); // nothing of what was erased stays in it
}

/// Whatever refreshes it later reads everything.
void App::read_part(Reading reading, const DaysToRead& days) {
    const auto fold = [this](std::span<const Event> events) { journal_.fold(events); };
    position_ = reading == Reading::ForAnswers ? store_->read_for_answers(days.from, days.to, fold)
                                               : store_->read_without_check_ins(fold);
    known_ = Known::Part;
}

void App::leave_read_only() {
    store_ = EventStore::open(path_);
    reload();
    is_read_only_ = false;
}

std::vector<std::string> App::verify() {
    return store_ ? store_->verify() : std::vector<std::string>{};
}

} // namespace kept
