#pragma once

#include "ui/screens/practice/state/practice_state.hpp"

#include <string>

namespace kept::ui {

/// The context the drawing of one step gets.
struct StepContext {
    Ui& ui;
    const ScreenInput& input;
    const Practice& practice;
    const PracticeStep& step;
    PracticeFlow& flow;
    std::string id; ///< "practice/step/situation"

    StepAnswer& answer() const { return flow.answers[step.id]; }
    /// "practice/step/situation/more"
    std::string part(std::string_view name) const { return id + "/" + std::string(name); }
};

/// One kind of step: draws it from the top of `area` down and returns the height it took.
using DrawStep = float (*)(StepContext& context, Rect area);

float draw_text_step(StepContext& context, Rect area);
float draw_choice_step(StepContext& context, Rect area);
float draw_words_step(StepContext& context, Rect area);
float draw_scale_step(StepContext& context, Rect area);
float draw_list_step(StepContext& context, Rect area);
float draw_timer_step(StepContext& context, Rect area);
float draw_breathing_step(StepContext& context, Rect area);
float draw_wave_step(StepContext& context, Rect area);
float draw_number_step(StepContext& context, Rect area);
float draw_promise_step(StepContext& context, Rect area);
float draw_read_back_step(StepContext& context, Rect area);

/// By StepKind.
DrawStep step_drawer(StepKind kind);

/// Ends the timers that run and notes their minutes.
void stop_timers(const ScreenInput& input, const Practice& practice, PracticeAnswers& answers);

/// The promise a step asks for, where enough is said and it was not made yet.
std::optional<MakePromise> promise_of(const PracticeStep& step, const StepAnswer& answer);

} // namespace kept::ui
