#include "ui/screens/journal/journal_lines.hpp"

#include "journal/event_kinds.hpp"

#include <algorithm>
#include <tuple>

namespace kept::ui {
namespace {

bool is_miss(const Entry& entry) {
    return entry.answer == Answer::No || entry.answer == Answer::Bent || entry.answer == Answer::Lapse ||
           (entry.answer == Answer::Arrival && entry.value > 0);
}

bool passes_kind(const Journal& journal, EventIndex index, JournalKind kind) {
    const EventKind event = journal.events().at(index).kind;
    switch (kind) {
    case JournalKind::All:
        return true;
    case JournalKind::Promises:
        return row_of(event).owner == EventOwner::Promises;
    case JournalKind::Practices:
        return row_of(event).owner == EventOwner::Practices;
    default:
        break;
    }
    if (event != EventKind::CheckedIn)
        return false;
    if (kind == JournalKind::Answers)
        return true;
    const Entry entry = journal.entry_of(index);
    if (kind == JournalKind::Misses)
        return is_miss(entry);
    if (kind == JournalKind::Moments)
        return entry.answer == Answer::Moment || entry.answer == Answer::Urge;
    return !entry.note.empty();
}

bool passes_words(const Journal& journal, EventIndex index, const JournalFilter& filter) {
    if (filter.feeling.empty() && filter.skill.empty())
        return true;
    if (journal.events().at(index).kind != EventKind::CheckedIn)
        return false;
    const Entry entry = journal.entry_of(index);
    return (filter.feeling.empty() || entry.feeling == filter.feeling) &&
           (filter.skill.empty() || entry.skill == filter.skill);
}

/// Whatever comes later, an event passes or it does not; only whether it still counts may change.
bool passes(const Journal& journal, EventIndex index, const JournalFilter& filter) {
    const StoredEvent& event = journal.events().at(index);
    if (!row_of(event.kind).is_entry)
        return false;
    if (filter.habit && journal.habit_of(index) != *filter.habit)
        return false;
    return passes_kind(journal, index, filter.kind) && passes_words(journal, index, filter);
}

/// Sorts by day alone first, which takes one comparison of numbers; what was said about a day stands in order already,
/// or nearly so.
void sort_all(const EventTable& events, std::vector<EventIndex>& passed) {
    std::vector<std::pair<Day, EventIndex>> keys;
    keys.reserve(passed.size());
    for (const EventIndex index : passed)
        keys.emplace_back(journal_day_of(events.at(index)), index);
    std::ranges::sort(keys);
    const auto is_before = [&](EventIndex a, EventIndex b) { return events.is_before(a, b); };
    for (std::size_t i = 0; i < keys.size();) {
        const std::size_t begin = i;
        for (; i < keys.size() && keys[i].first == keys[begin].first; ++i)
            passed[i] = keys[i].second;
        const auto day = std::ranges::subrange(passed.begin() + static_cast<std::ptrdiff_t>(begin),
                                               passed.begin() + static_cast<std::ptrdiff_t>(i));
        if (!std::ranges::is_sorted(day, is_before))
            std::ranges::sort(day, is_before);
    }
}

} // namespace

Day journal_day_of(const StoredEvent& event) {
    return event.has_day && event.kind == EventKind::CheckedIn ? event.day : event.written_day;
}

void JournalLines::refresh(const ScreenInput& input, const JournalFilter& filter) {
    const Journal& journal = input.journal;
    const Revision revision = journal.revision();
    const bool is_other = filter_ != filter || seen_.generation != revision.generation;
    if (!is_other && seen_ == revision)
        return;
    if (is_other || !filter.search.empty()) {
        passed_.clear();
        seen_ = {};
    }
    filter_ = filter;
    if (!filter.search.empty())
        list_found(input);
    else
        append_new(journal);
    seen_ = revision;
    lay_out(journal);
}

void JournalLines::list_found(const ScreenInput& input) {
    if (input.services.search)
        passed_ = input.services.search(filter_.search);
    std::erase_if(passed_, [&](EventIndex index) { return !passes(input.journal, index, filter_); });
    sort_all(input.journal.events(), passed_);
}

void JournalLines::append_new(const Journal& journal) {
    constexpr std::size_t few = 64; // each of these is put in its place; more are sorted together
    const EventTable& events = journal.events();
    const bool are_few = events.size() - seen_.events <= few;
    const auto is_before = [&](EventIndex a, EventIndex b) {
        const Day day_a = journal_day_of(events.at(a));
        const Day day_b = journal_day_of(events.at(b));
        return day_a != day_b ? day_a < day_b : events.is_before(a, b);
    };
    for (std::size_t i = seen_.events; i < events.size(); ++i) {
        const auto index = static_cast<EventIndex>(i);
        if (passes(journal, index, filter_))
            passed_.insert(are_few ? std::ranges::upper_bound(passed_, index, is_before) : passed_.end(), index);
    }
    if (!are_few)
        sort_all(events, passed_);
}

void JournalLines::lay_out(const Journal& journal) {
    lines_.clear();
    tops_.clear();
    entries_ = 0;
    float top = 0;
    for (auto place = passed_.rbegin(); place != passed_.rend(); ++place) {
        if (!journal.is_active(*place))
            continue;
        const Day day = journal_day_of(journal.events().at(*place));
        if (lines_.empty() || lines_.back().day != day) {
            lines_.push_back({day, std::nullopt});
            tops_.push_back(top);
            top += journal_heading_height;
        }
        lines_.push_back({day, *place});
        tops_.push_back(top);
        top += journal_entry_height;
        ++entries_;
    }
    tops_.push_back(top);
}

} // namespace kept::ui
