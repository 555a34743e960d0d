#include "journal/derived/journal_insights.hpp"

#include <algorithm>

namespace kept {

std::vector<JournalInsight> insights_of(const Journal& journal, SeriesCache& series, Day today) {
    InsightBook book;
    return book.of(journal, series, today);
}

const std::vector<JournalInsight>& InsightBook::of(const Journal& journal, SeriesCache& series, Day today) {
    const Key key{journal.revision().generation, today, journal.settings().first_weekday};
    if (key != key_) {
        habits_.clear();
        practices_seen_.reset();
        key_ = key;
        seen_.reset();
    }
    if (seen_ != journal.revision())
        find(journal, series, today);
    seen_ = journal.revision();
    return insights_;
}

void InsightBook::find(const Journal& journal, SeriesCache& series, Day today) {
    const Unchanged unchanged{update_habits(journal), update_practices(journal)};
    std::vector<HabitHistory> histories;
    for (const OfHabit& one : habits_)
        histories.push_back({one.record->habit, series.of(journal, *one.record, today), one.facts.moments,
                             one.facts.arrivals,
                             one.record->habit.measure == MeasureKind::Abstain ? "urges" : "hard moments"});
    std::vector<PracticeHistory> practices;
    for (const PracticeFacts& facts : practices_)
        practices.push_back({facts.id, facts.title, facts.days, facts.counted_for});
    insights_.clear();
    for (Insight& insight : finder_.find(histories, today, practices, unchanged)) {
        JournalInsight one{.insight = std::move(insight), .habit = {}, .other = {}};
        one.habit = histories[one.insight.habit].habit.id;
        if (one.insight.other)
            one.other = histories[*one.insight.other].habit.id;
        insights_.push_back(std::move(one));
    }
}

/// Which of the habits are as they were.
std::vector<bool> InsightBook::update_habits(const Journal& journal) {
    const Day from = insights::Window(key_.today).from;
    std::deque<OfHabit> before = std::exchange(habits_, {});
    std::vector<bool> unchanged;
    for (const HabitRecord* record : journal.habits()) {
        if (record->habit.archived)
            continue;
        const auto known = std::ranges::find(before, record, &OfHabit::record);
        const bool is_same = known != before.end() && known->revision == record->changes.revision();
        habits_.push_back(is_same ? std::move(*known)
                                  : OfHabit{record, record->changes.revision(), facts_of(journal, *record, from)});
        unchanged.push_back(is_same);
    }
    return unchanged;
}

/// Whether they are as they were.
bool InsightBook::update_practices(const Journal& journal) {
    const Revision& revision = journal.practices().revision();
    if (std::exchange(practices_seen_, revision) == revision)
        return true;
    practices_ = facts_of_practices(journal);
    return false;
}

} // namespace kept
