#pragma once

#include "ui/screens/screen_input.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kept::ui {

/// Which kinds of entries the journal shows.
enum class JournalKind : std::uint8_t { All, Answers, Misses, Moments, Promises, Practices, Notes };
inline constexpr std::size_t journal_kinds = 7;
std::string_view name_of(JournalKind kind);

/// What the journal is narrowed to.
struct JournalFilter {
    std::string search;
    JournalKind kind = JournalKind::All;
    std::optional<HabitId> habit;
    std::string feeling; ///< empty: any
    std::string skill;

    bool is_empty() const {
        return search.empty() && kind == JournalKind::All && !habit && feeling.empty() && skill.empty();
    }
    friend bool operator==(const JournalFilter&, const JournalFilter&) = default;
};

/// A line of the list: a day's heading, or an entry of that day.
struct JournalLine {
    Day day;
    std::optional<EventIndex> event; ///< none: the heading
};

/// What an entry's line says; made only for lines that can be seen.
struct JournalEntry {
    std::string title; ///< "On time: 5 min late"
    std::string words; ///< its note and details; may be empty
    std::string time;  ///< "17:05", "written Mon 23 Nov"
    std::string icon;
    std::size_t colour = 0;
    std::optional<HabitId> habit;
    bool can_read = false; ///< a practice or review: it opens to be read
    bool can_edit = false;  ///< a check-in: Today shows its day
    bool can_erase = false; ///< by itself, not only with its habit
    bool can_undo = false;  ///< it was a command of its own, not part of an import
};

/// All entries that pass the filter, newest day first and within a day newest first, each day with a heading.
std::vector<JournalLine> make_journal_lines(const ScreenInput& input, const JournalFilter& filter);

JournalEntry make_journal_entry(const ScreenInput& input, EventIndex event);

/// The feelings and skills that occur, each once, the most frequent first.
struct JournalWords {
    std::vector<std::string> feelings;
    std::vector<std::string> skills;
};
JournalWords words_in(const Journal& journal);

} // namespace kept::ui
