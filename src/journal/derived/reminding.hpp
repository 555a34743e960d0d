#pragma once

#include "domain/due_reminders.hpp"
#include "journal/derived/series_cache.hpp"
#include "journal/journal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kept {

/// Whether a habit's question about a day waits for an answer of the user's.
/// A promise asks on the user's day that holds its moment; `zone` tells which, where clocks are put forward or back.
bool is_question_open(const Journal& journal, SeriesCache& series, const HabitRecord& record, Day day, Day today,
                      const Zone* zone = nullptr);

/// `zone` must outlive what comes back.
ReminderRules reminder_rules(const Settings& settings, const Zone* zone = nullptr);
/// The habits of a journal, for due_reminders() and next_reminder().
std::vector<const Habit*> habits_of(const Journal& journal);
/// due_reminders() of a journal.
std::vector<DueReminder> due_reminders(const Journal& journal, SeriesCache& series, const ReminderState& state,
                                       const WallMoment& now, Day today, const Zone* zone = nullptr);

/// The words and the answers that a notification offers.
struct ReminderWords {
    std::string title;
    std::string about; ///< which day it asks about, unless that is today
    std::optional<Answer> yes;
    std::optional<Answer> no;
};

/// The words of a reminder, for a screen that others may see. They are the user's own, or neutral: a habit's name and
/// question may name a person or a feeling, so they are never used. If another reminder of `all` reads the same, no
/// answer is offered, for nobody could tell what it answers.
ReminderWords words_of(const DueReminder& reminder, const std::vector<DueReminder>& all, Day today);

} // namespace kept
