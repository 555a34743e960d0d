#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/promises/promises_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// Opens the form for a new promise; due today, until another day is picked.
void open_promise_form(const ScreenInput& input, PromiseDraft& draft);

/// Opens it for new terms of an open promise, which are agreed on before the old ones are due.
void open_new_terms(const ScreenInput& input, PromiseDraft& draft, const Uuid& promise);

/// The form as a dialog: what, to whom, by when.
void draw_promise_form(Ui& ui, const ScreenInput& input, PromiseDraft& draft);

} // namespace kept::ui
