#pragma once

#include "domain/day.hpp"
#include "domain/goals/goal.hpp"
#include "domain/uuid.hpp"

#include <cstddef>
#include <string>
#include <variant>

namespace kept::ui {

/// A place a screen may lead to: the dashboard goes there after the frame.
struct VisitDay {
    Day day;
    HabitId habit; ///< whose card is selected; none: as it is
};
struct VisitProgress {
    HabitId habit;
};
struct VisitGoals {};
struct VisitBadge {
    std::size_t badge = 0; ///< of the catalogue
};
struct VisitHabits {};
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
struct VisitPractice {
    std::string practice; ///< to begin; empty: the list
};
struct VisitProgramme {
    std::string programme;
};
struct VisitReview {};
struct ReadPracticeEntry {
    std::string event; ///< its id
};

using Visit = std::variant<VisitDay, VisitProgress, VisitGoals, VisitBadge, VisitHabits, EditHabitForm, NewHabitForm,
                           BringRecord, EraseEntryQuestion, EraseHabitQuestion, NewPromiseForm, OpenPromiseSheet,
                           NewTermsForm, VisitPractice, VisitProgramme, VisitReview, ReadPracticeEntry>;

} // namespace kept::ui
