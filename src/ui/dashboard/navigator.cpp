#include "ui/dashboard/navigator.hpp"

#include "ui/screens/practice/practice_flow.hpp"
#include "ui/screens/promises/promise_form.hpp"
#include "ui/screens/record/record_sheets.hpp"
#include "ui/screens/today/today_screen.hpp"

#include <variant>

namespace kept::ui {
namespace {

/// Goes where a screen led.
struct Navigator {
    const ScreenInput& input;
    DashboardState& state;

    void operator()(const OpenDay& navigation) const {
        show_day(input, state.today, navigation.day);
        if (navigation.habit != HabitId{})
            state.today.selected = navigation.habit;
        state.screen = Screen::Today;
    }
    void operator()(const OpenProgress& navigation) const {
        state.progress.habit = navigation.habit;
        state.progress.shows_all = false;
        state.screen = Screen::Progress;
    }
    void operator()(const OpenGoals& /*navigation*/) const { state.screen = Screen::Goals; }
    void operator()(const OpenBadge& navigation) const {
        state.badges.selected = navigation.badge;
        state.screen = Screen::Badges;
    }
    void operator()(const OpenHabits& /*navigation*/) const { state.screen = Screen::Habits; }
    void operator()(const EditHabitForm& navigation) const {
        if (const HabitRecord* record = input.journal.find_habit(navigation.habit))
            state.habits.draft = draft_of(record->habit, input.today);
    }
    void operator()(const NewHabitForm& /*navigation*/) const { state.habits.chooser.is_open = true; }
    void operator()(const BringRecord& /*navigation*/) const { state.record.import.is_open = true; }
    void operator()(const EraseEntryQuestion& navigation) const {
        open_erase(state.record, EraseWhat::Entry, navigation.entry, navigation.words);
    }
    void operator()(const EraseHabitQuestion& navigation) const {
        if (const HabitRecord* record = input.journal.find_habit(navigation.habit))
            open_erase(state.record, EraseWhat::Habit, navigation.habit, record->habit.name);
    }
    void operator()(const NewPromiseForm& /*navigation*/) const { open_promise_form(input, state.promises.draft); }
    void operator()(const OpenPromiseSheet& navigation) const { state.promises.shown = navigation.promise; }
    void operator()(const NewTermsForm& navigation) const {
        open_new_terms(input, state.promises.draft, navigation.promise);
    }
    void operator()(const OpenPractice& navigation) const {
        state.screen = Screen::Practice;
        state.practice.part = PracticePart::Exercises;
        if (!navigation.practice.empty())
            begin_practice(input, state.practice.flow, navigation.practice);
    }
    void operator()(const OpenProgramme& navigation) const {
        state.screen = Screen::Practice;
        leave_practice(input, state.practice.flow);
        state.practice.part = PracticePart::Programmes;
        state.practice.programme = navigation.programme;
    }
    void operator()(const OpenReview& /*navigation*/) const {
        state.screen = Screen::Practice;
        leave_practice(input, state.practice.flow);
        state.practice.part = PracticePart::Review;
    }
    void operator()(const ReadPracticeEntry& navigation) const { state.practice.reading = navigation.event; }
};

} // namespace

void go_to(const ScreenInput& input, DashboardState& state, const Navigation& where) {
    std::visit(Navigator{input, state}, where);
}

} // namespace kept::ui
