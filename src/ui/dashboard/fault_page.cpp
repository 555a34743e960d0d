#include "ui/dashboard/fault_page.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {

void draw_failure_heading(Ui& ui, Rect& content, std::string_view title) {
    Rect head = content.cut_top(ui.px(36));
    draw_icon(ui, head.cut_left(ui.px(28)).centre(), IconSize::Large, ui.theme.accent(1), icons::info);
    head.cut_left(ui.px(8));
    draw_text(ui, head, Type::Title, ui.theme.ink, title);
    content.cut_top(ui.px(12));
}

bool draw_fault_page(Ui& ui, const std::string& sentence, bool closes_forms, Rect area) {
    constexpr double widest = 640;
    const std::string_view advice =
        closes_forms ? "What is recorded is safe. Try again; to go elsewhere closes the forms that are open."
                     : "What is recorded is safe, and words that were typed stay where they are. Go elsewhere on the "
                       "left, or try again.";
    const float width = std::min(area.width(), ui.px(widest));
    const float inner = width - ui.px(48);
    const float sentence_height = paragraph_height(ui, inner, Type::Body, sentence);
    const float advice_height = paragraph_height(ui, inner, Type::Body, advice);
    Rect card = rect_at(area.left, area.top, width, sentence_height + advice_height + ui.px(156));
    draw_card(ui, card);
    ui.mark("fault", card);
    Rect content = card.inset(ui.px(24));
    draw_failure_heading(ui, content, "This page could not be drawn");
    content.cut_top(draw_paragraph(ui, content.min(), inner, Type::Body, ui.theme.ink, sentence) + ui.px(8));
    content.cut_top(draw_paragraph(ui, content.min(), inner, Type::Body, ui.theme.soft, advice) + ui.px(20));
    ImVec2 position = content.min();
    return button_in_row(ui, "fault/again", position, {.label = "Try again"});
}

} // namespace kept::ui
