#pragma once

#include "ui/screens/practice/state/practice_state.hpp"

namespace kept::ui {

/// Opens an exercise from its beginning, or a draft where it was left.
void begin_practice(const ScreenInput& input, PracticeFlow& flow, const std::string& practice);
void resume_draft(const ScreenInput& input, PracticeFlow& flow, const PracticeDraft& draft);

/// Once a frame, before anything is drawn: what the log holds of this exercise by now.
void look_at_log(const ScreenInput& input, PracticeFlow& flow);
/// Sends what is not kept yet as a draft; nothing where everything is.
void send_draft(const ScreenInput& input, PracticeFlow& flow);
/// The same, a few seconds after something was written.
void keep_draft(Ui& ui, const ScreenInput& input, PracticeFlow& flow);

/// Closes an exercise; what is written in it stays as a draft.
void leave_practice(const ScreenInput& input, PracticeFlow& flow);

/// The page of the exercise that is open. True: the page about contact and safety is asked for.
bool draw_practice_flow(Ui& ui, const ScreenInput& input, PracticeFlow& flow, Rect area);

} // namespace kept::ui
