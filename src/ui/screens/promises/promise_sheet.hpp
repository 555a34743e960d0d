#pragma once

#include "domain/promise.hpp"
#include "ui/context/context.hpp"
#include "ui/screens/promises/promises_state.hpp"
#include "ui/screens/screen_input.hpp"

#include <string>

namespace kept::ui {

/// One open promise as a dialog: what was said, and what became of it, also before it is due.
void draw_promise_sheet(Ui& ui, const ScreenInput& input, PromisesState& state);

/// "due tomorrow, 17:00", "was due yesterday", "no day".
std::string due_words(const Due& due, const Now& now);

/// The next instant (unix ms) at which an open promise is past due, and words about it change; far ahead: none.
std::int64_t next_past_due_ms(const ScreenInput& input);

} // namespace kept::ui
