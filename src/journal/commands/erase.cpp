#include "journal/commands/erase.hpp"

#include "journal/erasure.hpp"
#include "journal/practices/practice_body.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace kept {
namespace {

/// Gathers what belongs together, each event once.
class Gatherer {
  public:
    explicit Gatherer(const Journal& journal) : journal_(journal) {}

    void add(EventIndex index) { found_.insert(index); }

    /// Adds the events that name a promise or a goal by its id: how it ended, how it changed.
    void add_what_names(const Uuid& id) {
        const std::string text = to_text(id);
        for (EventIndex i = 0; i < journal_.events().size(); ++i)
            if (const EventKind kind = journal_.events().at(i).kind;
                (kind == EventKind::PromiseResolved || kind == EventKind::GoalChanged ||
                 kind == EventKind::GoalDropped || kind == EventKind::GoalReached) &&
                journal_.events().body_of(i).find(text) != std::string_view::npos)
                add(i);
    }

    /// Adds the earlier answers about the same day that no longer count: earlier versions of an entry hold its words
    /// too.
    void add_replaced(EventIndex index, const HabitRecord& record) {
        const Day day = journal_.events().at(index).day;
        const auto same_day = std::ranges::equal_range(record.check_ins, day, {}, &LoggedCheckIn::day);
        auto last_clear = same_day.begin();
        for (auto logged = same_day.begin(); logged != same_day.end(); ++logged)
            if (journal_.is_active(logged->event) && logged->check_in.answer == Answer::Clear)
                last_clear = logged;
        for (auto logged = same_day.begin(); logged != same_day.end(); ++logged)
            if (logged < last_clear || !journal_.is_active(logged->event))
                add(logged->event);
    }

    /// Adds the notes of goals reached by that day or a later one: they may rest on the answer.
    void add_reached_notes(EventIndex index) {
        const StoredEvent& erased = journal_.events().at(index);
        for (const GoalBook::ReachedNote& note : journal_.goals().reached_notes())
            if (journal_.events().habit_of(note.event) == journal_.events().habit_of(index) && note.day >= erased.day)
                add(note.event);
    }

    /// Adds the drafts of the same exercise, written before it was finished.
    void add_drafts_of(EventIndex index) {
        const EventKind kind = journal_.events().at(index).kind;
        Uuid draft;
        if (kind == EventKind::PracticeSaved)
            draft = decode_practice_saved(journal_.events().body_of(index)).draft.value_or(Uuid{});
        else if (kind == EventKind::ReviewSaved)
            draft = decode_review(journal_.events().body_of(index)).draft.value_or(Uuid{});
        else if (kind == EventKind::PracticeDrafted)
            draft = decode_practice_draft(journal_.events().body_of(index)).draft;
        if (draft.is_none())
            return;
        for (EventIndex i = 0; i < journal_.events().size(); ++i)
            if (journal_.events().at(i).kind == EventKind::PracticeDrafted &&
                decode_practice_draft(journal_.events().body_of(i)).draft == draft)
                add(i);
    }

    std::vector<Uuid> ids() const {
        std::vector<Uuid> ids;
        ids.reserve(found_.size());
        for (const EventIndex index : found_)
            ids.push_back(journal_.events().at(index).id);
        return ids;
    }
    const std::set<EventIndex>& events() const { return found_; }

  private:
    const Journal& journal_;
    std::set<EventIndex> found_;
};

std::string salt_for(const Journal& journal, const Author& author, IdSource& ids) {
    const std::string salt = journal.erasures().salt();
    return salt.empty() ? to_text(ids.next(author.unix_ms)) : salt;
}

/// The keys that entries had in their source, by habit and day.
void add_sources(const Journal& journal, const std::set<EventIndex>& events, Erasure& erasure) {
    for (const EventIndex index : events) {
        if (journal.events().at(index).kind != EventKind::CheckedIn)
            continue;
        const HabitRecord* record = journal.find_habit(journal.events().habit_of(index));
        const Entry entry = journal.entry_of(index);
        if (record == nullptr || !record->source || entry.from.empty())
            continue;
        erasure.sources.push_back(
            hash_of({*record->source, journal.events().at(index).day, entry.ordinal}, erasure.salt));
    }
    std::ranges::sort(erasure.sources);
    const auto [same, end] = std::ranges::unique(erasure.sources);
    erasure.sources.erase(same, end);
}

ErasePlan finish(const Gatherer& gathered, const Erasure& erasure, const Author& author, IdSource& ids,
                 std::string summary) {
    PlanMaker maker(author, ids);
    maker.add(EventKind::Erased, encode_erasure(erasure));
    return {gathered.ids(), maker.finish({}).events, std::move(summary)};
}

} // namespace

ErasePlan plan_erase_entry(const Journal& journal, const Uuid& id, const Author& author, IdSource& ids) {
    const EventTable& events = journal.events();
    Gatherer gathered(journal);
    for (EventIndex i = 0; i < events.size(); ++i) {
        if (events.at(i).id != id)
            continue;
        if (events.at(i).kind == EventKind::HabitDefined)
            throw CommandError("That is what defined a habit. Erase the habit: kept erase habit NAME.");
        if (events.at(i).kind == EventKind::Erased)
            throw CommandError("That is what stays of something erased; there is nothing in it.");
        gathered.add(i);
        gathered.add_what_names(id);
        gathered.add_drafts_of(i);
        const HabitRecord* record = journal.find_habit(events.habit_of(i));
        if (events.at(i).kind == EventKind::CheckedIn && record != nullptr) {
            gathered.add_replaced(i, *record);
            gathered.add_reached_notes(i);
        }
    }
    if (gathered.events().empty())
        throw CommandError("There is no such entry, so nothing was erased. kept log --json lists them with their ids.");
    Erasure erasure{.events = gathered.ids(), .habits = {}, .salt = salt_for(journal, author, ids), .sources = {}};
    add_sources(journal, gathered.events(), erasure);
    return finish(gathered, erasure, author, ids, "Erased the entry");
}

ErasePlan plan_erase_habit(const Journal& journal, const HabitId& id, const Author& author, IdSource& ids) {
    const HabitRecord* record = journal.find_habit(id);
    if (record == nullptr)
        throw CommandError("There is no such habit, so nothing was erased.");
    const EventTable& events = journal.events();
    Gatherer gathered(journal);
    const bool has_promises = record->habit.measure == MeasureKind::Promise;
    for (EventIndex i = 0; i < events.size(); ++i) {
        const bool is_promise = has_promises && events.at(i).kind == EventKind::PromiseMade;
        if (journal.habit_of(i) != record->habit.id && !is_promise)
            continue;
        gathered.add(i);
        if (events.at(i).kind == EventKind::PromiseMade || events.at(i).kind == EventKind::GoalSet)
            gathered.add_what_names(events.at(i).id);
    }
    // Another machine's promises may still come under any of its ids: of that habit only what there is now is gone.
    Erasure erasure{.events = {}, .habits = {}, .salt = salt_for(journal, author, ids), .sources = {}};
    if (!has_promises)
        erasure.habits.push_back(record->habit.id);
    for (const EventIndex index : gathered.events())
        if (has_promises || events.habit_of(index) != record->habit.id)
            erasure.events.push_back(events.at(index).id);
    if (record->source)
        erasure.sources.push_back(hash_of({*record->source, {}}, erasure.salt));
    return finish(gathered, erasure, author, ids,
                  fmt::format("Erased the habit and {} events about it", gathered.events().size() - 1));
}

ErasePlan plan_erase_everything(const Journal& journal) {
    ErasePlan plan{.events = {}, .tombstones = {}, .summary = "Erased everything"};
    for (EventIndex i = 0; i < journal.events().size(); ++i)
        plan.events.push_back(journal.events().at(i).id);
    return plan;
}

} // namespace kept
