#include "journal/practices/practice_book.hpp"

#include "journal/practices/practice_body.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace kept {

void PracticeBook::note_event(const EventTable& events, EventIndex index) {
    is_stale_ = true;
    const auto is_before = [&](EventIndex a, EventIndex b) { return events.is_before(a, b); };
    const auto place = std::ranges::lower_bound(known_, index, is_before, &Known::index);
    if (place != known_.end() && place->index == index)
        return;
    Known known{.index = index, .kind = events.at(index).kind, .practice = {}, .draft = {}};
    if (known.kind == EventKind::PracticeSaved) {
        PracticeSavedBody saved = decode_practice_saved(events.body_of(index));
        known.practice = std::move(saved.practice);
        known.draft = saved.draft.value_or(Uuid{});
    } else if (known.kind == EventKind::ReviewSaved) {
        known.draft = decode_review(events.body_of(index)).draft.value_or(Uuid{});
    } else if (known.kind == EventKind::PracticeDrafted) {
        PracticeDraftBody draft = decode_practice_draft(events.body_of(index));
        known.practice = std::move(draft.practice);
        known.draft = draft.draft;
        known.is_dropped = draft.is_dropped;
    }
    known_.insert(place, std::move(known));
}

void PracticeBook::rebuild_stale(const EventTable& events) {
    if (!is_stale_)
        return;
    is_stale_ = false;
    ++revision_.events;
    reviews_.clear();
    practices_.clear();
    saved_.clear();
    reviewed_.clear();
    for (const Known& known : known_) {
        const StoredEvent& event = events.at(known.index);
        if (events.batch_of(known.index).is_retracted)
            continue;
        const Day day = event.has_day ? event.day : event.written_day;
        if (known.kind == EventKind::ReviewSaved) {
            reviews_.push_back({day, event.written_day});
            reviewed_.push_back(known.index);
        } else if (known.kind == EventKind::PracticeSaved) {
            practices_.push_back({known.practice, day, event.written_day});
            saved_.push_back(known.index);
        }
    }
    std::ranges::sort(reviews_, {}, [](const ReviewDone& r) { return std::tie(r.week, r.written); });
    std::ranges::sort(practices_, {}, [](const PracticeDone& p) { return std::tie(p.day, p.written, p.practice); });
    rebuild_drafts(events);
}

/// A draft is over when something was saved from it, or when it was set aside.
void PracticeBook::rebuild_drafts(const EventTable& events) {
    std::set<Uuid> over;
    for (const Known& known : known_)
        if (!events.batch_of(known.index).is_retracted &&
            (known.kind != EventKind::PracticeDrafted || known.is_dropped))
            over.insert(known.draft);
    drafts_.clear();
    for (const Known& known : known_) {
        if (known.kind != EventKind::PracticeDrafted || over.contains(known.draft))
            continue;
        auto draft = std::ranges::find(drafts_, known.draft, &PracticeDraft::id);
        if (draft == drafts_.end())
            draft = drafts_.insert(drafts_.end(), {.id = known.draft, .practice = known.practice, .answers = {}});
        const PracticeDraftBody body = decode_practice_draft(events.body_of(known.index));
        merge_answers(draft->answers, body.changes);
        draft->page = body.page;
        draft->last = known.index;
    }
    std::ranges::sort(drafts_,
                      [&](const PracticeDraft& a, const PracticeDraft& b) { return events.is_before(b.last, a.last); });
}

const PracticeDraft* PracticeBook::find_draft(const Uuid& id) const {
    const auto found = std::ranges::find(drafts_, id, &PracticeDraft::id);
    return found == drafts_.end() ? nullptr : &*found;
}

} // namespace kept
