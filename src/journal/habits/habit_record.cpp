#include "journal/habits/habit_record.hpp"

#include <algorithm>

namespace kept {

void ChangeLog::note_day(std::uint64_t revision, Day day) {
    revision_ = revision;
    DayChange& oldest = changes_[next_];
    known_from_ = std::max(known_from_, oldest.revision);
    oldest = {revision, day};
    next_ = (next_ + 1) % kept_changes;
}

void ChangeLog::note_all(std::uint64_t revision) {
    revision_ = revision;
    known_from_ = revision;
}

std::optional<Day> ChangeLog::changed_since(std::uint64_t revision) const {
    if (revision < known_from_)
        return std::nullopt;
    Day first = last_sane_day();
    for (const DayChange& change : changes_)
        if (change.revision > revision)
            first = std::min(first, change.day);
    return first;
}

} // namespace kept
