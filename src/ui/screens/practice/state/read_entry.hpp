#pragma once

#include "journal/practices/practice_answers.hpp"
#include "ui/screens/practice/state/practice_state.hpp"

#include <string_view>

namespace kept::ui {

/// All answers as they are read: each with its question. `practice` may be missing from the catalogue; its fields are
/// then named by their ids. Returns the height it took.
float draw_answers(Ui& ui, std::string_view id, const Practice* practice, const PracticeAnswers& answers, Rect area);

/// Answers to the review's questions likewise.
float draw_review_answers(Ui& ui, std::string_view id, const PracticeAnswers& answers, Rect area);

/// A saved practice or review in a dialog; `event` is the id of its event. True: it is to be closed.
bool draw_reading(Ui& ui, const ScreenInput& input, const std::string& event);

} // namespace kept::ui
