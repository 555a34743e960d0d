#include "ui/screens/journal/journal_words.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kept::ui {
namespace {

bool has_moments(const HabitRecord& record) {
    return record.habit.measure == MeasureKind::Calm || record.habit.measure == MeasureKind::Abstain;
}

/// The words that were counted at all; of equals the first in the alphabet comes first.
std::vector<std::string> most_frequent_first(const std::vector<int>& counts, const MomentWords& words) {
    std::vector<std::pair<int, std::string>> found;
    for (std::uint32_t i = 1; i < counts.size(); ++i) // 0: nothing was said
        if (counts[i] > 0)
            found.emplace_back(-counts[i], words.word(i));
    std::ranges::sort(found);
    std::vector<std::string> sorted;
    sorted.reserve(found.size());
    for (auto& [count, word] : found)
        sorted.push_back(std::move(word));
    return sorted;
}

void add(std::vector<int>& counts, std::uint32_t number) {
    counts.resize(std::max<std::size_t>(counts.size(), number + 1));
    ++counts[number];
}

} // namespace

void JournalWords::refresh(const Journal& journal) {
    const Revision revision = journal.revision();
    if (seen_ == revision)
        return;
    if (seen_ && seen_->generation != revision.generation)
        *this = {};
    seen_ = revision;
    std::uint64_t newest = 0;
    std::size_t habits = 0;
    for (const HabitRecord* record : journal.habits())
        if (has_moments(*record)) {
            newest = std::max(newest, record->changes.revision());
            ++habits;
        }
    if (std::exchange(counted_at_, newest) != newest || std::exchange(habits_, habits) != habits)
        count(journal);
}

void JournalWords::count(const Journal& journal) {
    std::vector<int> feelings;
    std::vector<int> skills;
    for (const HabitRecord* record : journal.habits()) {
        if (!has_moments(*record))
            continue;
        for (const LoggedCheckIn& logged : record->check_ins) {
            if (!journal.is_active(logged.event))
                continue;
            const MomentWords::Of words = words_.of(journal, logged.event);
            add(feelings, words.feeling);
            add(skills, words.skill);
        }
    }
    feelings_ = most_frequent_first(feelings, words_);
    skills_ = most_frequent_first(skills, words_);
}

} // namespace kept::ui
