#pragma once

#include "domain/day.hpp"
#include "domain/goals/goal.hpp"
#include "domain/uuid.hpp"

#include <cstddef>
#include <string>
#include <variant>

namespace kept::ui {

/// A place a screen may lead to: the dashboard goes there after the frame.
struct OpenDay {
    Day day;
    HabitId habit; ///< whose card is selected; none: as it is
};
struct OpenProgress {
    HabitId habit;
};
struct OpenGoals {};
struct OpenBadge {
    std::size_t badge = 0; ///< of the catalogue
};
struct OpenHabits {};
struct EditHabitForm {
    HabitId habit;
};
struct NewHabitForm {};
struct BringRecord {};
/// Asks whether an entry is to be erased for good.
struct EraseEntryQuestion {
    Uuid entry;
    std::string words;
};
struct EraseHabitQuestion {
    HabitId habit;
};

struct NewPromiseForm {};
struct OpenPromiseSheet {
    Uuid promise;
};
struct NewTermsForm {
    Uuid promise;
};
struct OpenPractice {
    std::string practice; ///< to begin; empty: the list
};
struct OpenProgramme {
    std::string programme;
};
struct OpenReview {};
struct ReadPracticeEntry {
    std::string event; ///< its id
};

using Navigation = std::variant<OpenDay, OpenProgress, OpenGoals, OpenBadge, OpenHabits, EditHabitForm, NewHabitForm,
                                BringRecord, EraseEntryQuestion, EraseHabitQuestion, NewPromiseForm, OpenPromiseSheet,
                                NewTermsForm, OpenPractice, OpenProgramme, OpenReview, ReadPracticeEntry>;

} // namespace kept::ui
