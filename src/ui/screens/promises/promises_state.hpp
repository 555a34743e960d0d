#pragma once

#include "domain/day.hpp"
#include "domain/uuid.hpp"
#include "ui/widgets/calendar.hpp"

#include <optional>
#include <string>

namespace kept::ui {

/// The form of a promise: a new one, or new terms of one that is open.
struct PromiseDraft {
    bool is_open = false;
    std::optional<Uuid> renegotiates; ///< none: a new promise
    std::string text;
    std::string to;
    std::optional<Day> due;
    std::string time; ///< "17:00", as typed
    bool wants_focus = false;
    CalendarState calendar;
};

/// State the dialogs about promises keep between frames; no user data.
struct PromisesState {
    PromiseDraft draft;
    std::optional<Uuid> shown; ///< whose sheet is open
};

} // namespace kept::ui
