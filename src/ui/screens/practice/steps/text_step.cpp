#include "domain/apology_hints.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/writing_area.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

constexpr int min_lines = 3;

/// Draws a hint, with a way to wave it away. Returns the height.
float draw_hint(StepContext& context, const ApologyHint& hint, Rect area) {
    Ui& ui = context.ui;
    const StepAnswer& answer = context.answer();
    const std::string quoted = answer.text.substr(hint.at, hint.length);
    const std::string words = fmt::format("“{}”. {}", quoted, explain(hint.kind));
    const ButtonSpec leave{.label = "Leave it so", .style = ButtonStyle::Bare};
    const float button_room = button_width(ui, leave);
    const float width = area.width() - ui.px(14 + 34) - button_room - ui.px(12);
    const float height = std::max(paragraph_height(ui, width, Type::Caption, words), ui.px(button_height)) + ui.px(20);
    Rect well = area.with_height(height);
    draw_well(ui, well);
    const std::string path = context.part(fmt::format("hint/{}", to_text(hint.kind)));
    ui.mark(path, well);
    Rect content = well.inset(ui.px(14), ui.px(10));
    const Rect icon = content.cut_left(ui.px(20));
    draw_icon(ui, {icon.centre().x, content.top + ui.px(9)}, IconSize::Medium, ui.theme.soft, icons::lightbulb);
    content.cut_left(ui.px(12));
    const Rect away = content.cut_right(button_room);
    draw_paragraph(ui, content.min(), width, Type::Caption, ui.theme.ink, words);
    if (button(ui, path + "/leave", away.with_height(ui.px(button_height)), leave))
        context.flow.waved_away.insert(fmt::format("{}/{}", context.step.id, to_text(hint.kind)));
    return height;
}

} // namespace

float draw_text_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    StepAnswer& answer = context.answer();
    const float height = writing_area_height(ui, area.width(), answer.text, min_lines);
    writing_area(ui, context.id, area.with_height(height), answer.text, context.step.hint);
    float used = height;
    if (!context.step.checks_apology)
        return used;
    for (const ApologyHint& hint : find_apology_hints(answer.text)) {
        if (context.flow.waved_away.contains(fmt::format("{}/{}", context.step.id, to_text(hint.kind))))
            continue;
        used += ui.px(8);
        used += draw_hint(context, hint, {area.left, area.top + used, area.right, area.bottom});
    }
    return used;
}

} // namespace kept::ui
