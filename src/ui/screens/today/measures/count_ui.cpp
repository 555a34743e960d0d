#include "ui/screens/today/measures/amount_stepper.hpp"
#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/measure_ui.hpp"

namespace kept::ui {
namespace {

void draw_answers(CardContext& context, Rect row) {
    ImVec2 at = row.min();
    draw_amount_stepper(context, at);
    draw_none_and_skip(context, at);
}

} // namespace

constinit const MeasureUi count_ui{draw_answers, handle_amount_keys, no_form_height, draw_no_form};

} // namespace kept::ui
