#include "ui/screens/practice/steps/step_drawer.hpp"

namespace kept::ui {

DrawStep step_drawer(StepKind kind) {
    static constexpr std::array<DrawStep, step_kinds> drawers{
        draw_text_step,      draw_choice_step, draw_words_step,  draw_scale_step,   draw_list_step,     draw_timer_step,
        draw_breathing_step, draw_wave_step,   draw_number_step, draw_promise_step, draw_read_back_step};
    return drawers.at(static_cast<std::size_t>(kind));
}

} // namespace kept::ui
