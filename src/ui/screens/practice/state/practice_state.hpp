#pragma once

#include "base/memo.hpp"
#include "journal/derived/practice_figures.hpp"
#include "journal/derived/review.hpp"
#include "journal/practices/practice_answers.hpp"
#include "ui/screens/practice/state/practice_list_view.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/menu.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kept::ui {

/// The parts of the Practice screen.
enum class PracticePart : std::uint8_t { Exercises, Programmes, Review, Safety };

/// A clock that runs while the breathing circle is on.
struct RunningClock {
    std::string step; ///< empty: none runs
    double since = 0; ///< on the clock of Ui::now
};

/// An exercise that is open: the answers written in it, and the user's place in it. Answers not in `saved` are sent as
/// a draft soon.
struct PracticeFlow {
    std::string practice; ///< empty: none is open
    std::optional<Uuid> draft;
    PracticeAnswers answers;
    PracticeAnswers saved; ///< what the draft in the log holds
    std::size_t page = 0;
    bool is_at_gate = false;                   ///< the page about contact is shown first
    bool wants_focus = false;                  ///< the page is new: where it begins with words, they can be typed
    double changed_at = -1;                    ///< when something changed that is not kept; below 0: nothing
    std::optional<Revision> asked_at;          ///< a draft was sent in this frame, at this revision
    std::set<std::string> waved_away;          ///< hints: "regret/but"
    std::map<std::string, std::string> typing; ///< fields of numbers and new list items, by id path
    std::optional<HabitId> counts_for;
    RunningClock clock;
    std::array<double, 4> own_breath{5, 0, 5, 0}; ///< seconds: in, hold, out, hold
    std::optional<ImVec2> looked_at;              ///< the place in the feeling field, -5..5
    MenuState menu;
    CalendarState calendar;
    bool asks_discard = false;
};

/// The length of a review.
enum class ReviewSpan : std::uint8_t { Week, Month, Year };

/// A promise that is open in the week looked back at.
struct ReviewPromise {
    Uuid id;
    Due due;
    std::string path;  ///< "review/promise/1a2b3c4d"
    std::string words; ///< the promise, and when it is due
};

/// The key of a review's numbers.
struct ReviewKey {
    JournalKey journal;
    Day from;
    Day to;

    friend bool operator==(const ReviewKey&, const ReviewKey&) = default;
};

/// The numbers of a review, and the promises that are still open.
struct ReviewView {
    PeriodReview numbers;
    std::vector<ReviewPromise> open;
};

/// The look back at a week that is being written, and at months and years.
struct ReviewFlow {
    ReviewSpan span = ReviewSpan::Week;
    int back = 0;            ///< weeks, months or years before the newest
    std::optional<Day> week; ///< whose words are in `flow`
    PracticeFlow flow;       ///< kept as a draft like an exercise
    Memo<ReviewKey, ReviewView> view;
    bool chooses_report = false;
    std::set<std::string> left_out; ///< parts of the report
    std::string written;            ///< what became of the report, in a sentence
};

/// State Practice keeps between frames; no user data but what is on its way into the log.
struct PracticeState {
    PracticePart part = PracticePart::Exercises;
    PracticeFlow flow;
    ReviewFlow review;
    std::optional<std::string> reading; ///< a saved entry that is open: the id of its event
    std::optional<std::string> programme;
    std::set<std::string> left_habits; ///< of a programme about to begin: not wanted
    PracticeFigures figures;
    Memo<JournalKey, PracticeListView> list;
    std::string help_lines; ///< being typed
    std::optional<Revision> help_lines_at;
};

} // namespace kept::ui
