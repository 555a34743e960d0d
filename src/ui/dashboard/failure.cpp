#include "ui/dashboard/failure.hpp"

#include "ui/dashboard/fault_page.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

namespace kept::ui {

void draw_failure(Ui& ui, const std::string& sentence) {
    constexpr double widest = 560;
    const float width = std::min(ui.px(widest), ui.screen().width() - ui.px(48));
    const float inner = width - ui.px(48);
    const float height = paragraph_height(ui, inner, Type::Body, sentence) + ui.px(112);
    Rect card = square_around(ui.screen().centre(), width);
    card = rect_at(card.left, ui.screen().centre().y - height / 2, width, height);
    draw_card(ui, card);
    ui.mark("failure", card);
    Rect content = card.inset(ui.px(24));
    draw_failure_heading(ui, content, "Kept could not open your log");
    draw_paragraph(ui, content.min(), inner, Type::Body, ui.theme.soft, sentence);
}

} // namespace kept::ui
