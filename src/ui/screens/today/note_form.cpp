#include "ui/screens/today/note_form.hpp"

#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/form_rows.hpp"
#include "ui/widgets/text_field.hpp"

namespace kept::ui {

void draw_note_form(CardContext& context, Rect rect) {
    Ui& ui = context.ui;
    Rect line = rect.with_height(ui.px(field_height));
    Rect buttons = line.cut_right(ui.px(152));
    line.cut_right(ui.px(8));
    request_focus(context, "note-text");
    const FieldResult field = text_field(ui, context.id("note-text"), line, context.state.draft.note,
                                         {.hint = "A note on this, for yourself"});
    const ImVec2 at{buttons.left, buttons.top + ui.px((field_height - button_height) / 2)};
    if (draw_form_end(context, at, field.submitted))
        context.actions.send_note(context.card);
}

} // namespace kept::ui
