#include "ui/screens/practice/gate_card.hpp"

#include "domain/contact_gate.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <array>

namespace kept::ui {
namespace {

std::string_view wanted_words(ContactWanted wanted) {
    static constexpr std::array<std::string_view, 3> words{"not known", "no", "yes"};
    return words.at(static_cast<std::size_t>(wanted));
}

std::string_view danger_words(ContactDanger danger) {
    static constexpr std::array<std::string_view, 3> words{"not sure", "no", "yes"};
    return words.at(static_cast<std::size_t>(danger));
}

float draw_said(Ui& ui, std::string_view question, std::string_view answer, Rect area) {
    const float width = area.width() - ui.px(110);
    const float height = std::max(paragraph_height(ui, width, Type::Body, question), ui.px(22)) + ui.px(10);
    draw_paragraph(ui, area.min(), width, Type::Body, ui.theme.soft, question);
    Rect right = area.with_height(ui.px(20));
    draw_text(ui, right, Type::BodyStrong, ui.theme.ink, answer, Align::Right);
    return height;
}

} // namespace

float draw_gate_note(Ui& ui, const ScreenInput& input, Rect area) {
    const ContactGate& gate = input.journal.settings().contact;
    const float width = area.width() - ui.px(32 + 34);
    const float why = paragraph_height(ui, width, Type::Body, why_closed(gate));
    const float help = paragraph_height(ui, width, Type::Body, what_helps_instead(gate));
    const Rect well = area.with_height(why + help + ui.px(8 + 32));
    draw_well(ui, well);
    ui.mark("practice/gate/closed", well);
    Rect content = well.inset(ui.px(16), ui.px(16));
    const Rect icon = content.cut_left(ui.px(22));
    draw_icon(ui, {icon.centre().x, content.top + ui.px(10)}, IconSize::Medium, ui.theme.soft, icons::lock);
    content.cut_left(ui.px(12));
    draw_paragraph(ui, content.min(), width, Type::Body, ui.theme.ink, why_closed(gate));
    content.cut_top(why + ui.px(8));
    draw_paragraph(ui, content.min(), width, Type::Body, ui.theme.ink, what_helps_instead(gate));
    return well.height();
}

GateCardResult draw_gate_card(Ui& ui, const ScreenInput& input, const Practice& practice, Rect area) {
    const ContactGate& gate = input.journal.settings().contact;
    const float top = area.top;
    area.top += draw_paragraph(ui, area.min(), area.width(), Type::Body, ui.theme.ink, practice.why);
    area.top += ui.px(18);
    area.top += draw_paragraph(ui, area.min(), area.width(), Type::BodyStrong, ui.theme.ink,
                               "This exercise reaches towards another person. First, what you have said about that:");
    area.top += ui.px(12);
    area.top += draw_said(ui, "Is contact wanted by the other person?", wanted_words(gate.wanted), area);
    area.top +=
        draw_said(ui, "Is or was there control, threat, violence or a court order?", danger_words(gate.danger), area);
    area.top += ui.px(6);
    if (may_reach_out(gate))
        area.top += draw_paragraph(ui, area.min(), area.width(), Type::Body, ui.theme.ink,
                                   "The step that reaches out is offered. Ask before each time: a yes of last month is "
                                   "not one of today.");
    else
        area.top += draw_gate_note(ui, input, area);
    area.top += ui.px(14);
    constexpr std::string_view label = "Change it on the page about contact and safety";
    GateCardResult result;
    result.wants_page =
        link(ui, "practice/gate/change", rect_at(area.left, area.top, link_width(ui, label), ui.px(24)), label);
    area.top += ui.px(30);
    result.height = area.top - top;
    return result;
}

} // namespace kept::ui
