#include "ui/screens/today/group_head.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

std::string answered_of(const TodayState& state, const std::string& group) {
    int asked = 0;
    int answered = 0;
    for (const HabitCard& card : state.view->cards) {
        if (card.group != group || !card.asks)
            continue;
        ++asked;
        answered += card.is_answered ? 1 : 0;
    }
    return fmt::format("{} of {}", answered, asked);
}

} // namespace

void draw_group_head(Ui& ui, TodayState& state, const std::string& group, Rect row) {
    const bool is_folded = state.folded.contains(group);
    row.cut_bottom(ui.px(6));
    const Interaction interaction = interact(ui, "today/group/" + group, row, true, !is_folded);
    if (interaction.hovered)
        fill(ui, row, faded(ui.theme.ink, 0.04), ui.px(8));
    if (interaction.focused)
        focus_ring(ui, row.inset(ui.px(3)), ui.px(8));
    Rect content = row.inset(ui.px(6), 0);
    draw_icon(ui, content.cut_left(ui.px(20)).centre(), IconSize::Medium, ui.theme.soft,
              is_folded ? icons::chevron_right : icons::expand_more);
    content.cut_left(ui.px(6));
    draw_text(ui, content.cut_right(ui.px(60)), Type::Caption, ui.theme.soft, answered_of(state, group), Align::Right);
    draw_text(ui, content, Type::CaptionStrong, ui.theme.soft, group);
    if (interaction.clicked) {
        if (is_folded)
            state.folded.erase(group);
        else
            state.folded.insert(group);
    }
}

} // namespace kept::ui
