#include "ui/screens/today/measures/form_rows.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/slider.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

namespace kept::ui {
namespace {

constexpr double row_height = 44;

} // namespace

double FormRows::height(int rows) {
    return rows * row_height + 32;
}

Rect FormRows::next() {
    const Ui& ui = context_.ui;
    const Rect row = rect_.cut_top(ui.px(field_height));
    rect_.cut_top(ui.px(row_height - field_height));
    return row;
}

bool FormRows::field(const char* id, std::string& text, const char* hint) {
    return text_field(context_.ui, context_.id(id), next(), text, {.hint = hint}).submitted;
}

void FormRows::scale(const char* id, const char* label, double label_width, std::optional<int>& value) {
    Ui& ui = context_.ui;
    Rect row = next();
    draw_text(ui, row.cut_left(ui.px(label_width)), Type::Caption, ui.theme.soft, label);
    slider(ui, context_.id(id), row, value, context_.accent);
}

bool draw_form_end(CardContext& context, ImVec2 at, bool entered, const FormEnd& end) {
    Ui& ui = context.ui;
    const bool save =
        button_in_row(ui, context.id("save"), at,
                      {.label = end.save, .style = ButtonStyle::Main, .enabled = end.can_save, .tip = end.tip});
    if (button_in_row(ui, context.id("cancel"), at, {.label = end.cancel, .style = ButtonStyle::Bare})) {
        context.actions.close_part();
        return false;
    }
    return save || entered;
}

} // namespace kept::ui
