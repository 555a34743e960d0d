#include "ui/screens/habits/template_chooser.hpp"

#include "base/text.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double dialog_width = 760;
constexpr double dialog_height = 640;
constexpr double row_height = 64;

bool matches(const HabitTemplate& one, const TemplateChooser& chooser) {
    if (!chooser.family.empty() && one.family != chooser.family)
        return false;
    const std::string wanted = lower_case(chooser.search);
    return lower_case(one.fields.name.value_or("")).find(wanted) != std::string::npos ||
           lower_case(one.meaning).find(wanted) != std::string::npos || one.family.find(wanted) != std::string::npos;
}

std::string title(std::string family) {
    if (!family.empty() && family.front() >= 'a' && family.front() <= 'z')
        family.front() = static_cast<char>(family.front() - 'a' + 'A');
    return family;
}

/// The families in the order of the catalogue, as chips.
void draw_families(Ui& ui, const ScreenInput& input, TemplateChooser& chooser, Rect& body) {
    std::vector<std::string> families;
    for (const HabitTemplate& one : input.services.templates)
        if (std::ranges::find(families, one.family) == families.end())
            families.push_back(one.family);
    std::vector<std::string> labels;
    for (const std::string& family : families)
        labels.push_back(title(family));
    std::vector<Chip> entries;
    for (std::size_t i = 0; i < families.size(); ++i)
        entries.push_back({.id = families[i], .label = labels[i], .picked = families[i] == chooser.family});
    const float height = chips_height(ui, body.width(), entries);
    if (const auto clicked = chips(ui, "templates/family", body.min(), body.width(), entries))
        chooser.family = chooser.family == families[*clicked] ? "" : families[*clicked];
    body.cut_top(height + ui.px(12));
}

bool draw_row(Ui& ui, std::string_view id, Rect row, char32_t icon, Colour accent, std::string_view name,
              std::string_view about) {
    const Interaction interaction = interact(ui, id, row);
    if (interaction.hovered)
        fill(ui, row, ui.theme.well, ui.px(10));
    if (interaction.focused)
        focus_ring(ui, row.inset(ui.px(3)), ui.px(10));
    Rect content = row.inset(ui.px(12), ui.px(11));
    draw_icon_tile(ui, content.cut_left(ui.px(40)).with_height(ui.px(40)), accent, icon);
    content.cut_left(ui.px(14));
    draw_text(ui, content.cut_top(ui.px(21)), Type::BodyStrong, ui.theme.ink, name);
    draw_text(ui, content.cut_top(ui.px(19)), Type::Caption, ui.theme.soft, about);
    return interaction.clicked;
}

void draw_list(Ui& ui, const ScreenInput& input, HabitsState& state, Rect body) {
    std::vector<const HabitTemplate*> found;
    for (const HabitTemplate& one : input.services.templates)
        if (matches(one, state.chooser))
            found.push_back(&one);
    const std::size_t colour = input.journal.habits().size() % accent_count;
    const float height = ui.px(row_height) * static_cast<float>(found.size() + 1);
    ScrollArea scroll(ui, "templates/list", {body.left, body.top, body.right + ui.px(16), body.bottom}, height);
    Rect rest = scroll.content();
    rest.right = body.right;
    rest.bottom = rest.top + 1e6F;
    if (draw_row(ui, "templates/nothing", rest.cut_top(ui.px(row_height)), icons::add, ui.theme.brand(),
                 "Start from nothing", "Your own words, from the first field on.")) {
        state.draft = new_habit_draft(input.today, colour);
        state.draft.name = state.chooser.search;
        state.chooser = {};
        return;
    }
    for (const HabitTemplate* one : found) {
        const Rect row = rest.cut_top(ui.px(row_height));
        if (scroll.is_hidden(row))
            continue;
        if (draw_row(ui, "templates/" + one->id, row, icons::named(one->fields.icon.value_or("star")),
                     ui.theme.accent(colour), one->fields.name.value_or(""), one->meaning)) {
            state.draft = draft_of(*one, input.today, colour);
            state.chooser = {};
            return;
        }
    }
}

} // namespace

void draw_template_chooser(Ui& ui, const ScreenInput& input, HabitsState& state) {
    Modal modal(ui, "templates", "A new habit", dialog_width, dialog_height);
    Rect body = modal.body();
    text_field(ui, "templates/search", body.cut_top(ui.px(field_height)), state.chooser.search,
               {.hint = "Search, or choose below", .icon = icons::search});
    body.cut_top(ui.px(12));
    draw_families(ui, input, state.chooser, body);
    if (modal.wants_close() || modal.side_button("cancel", "Cancel")) {
        state.chooser = {};
        return;
    }
    draw_list(ui, input, state, body);
}

} // namespace kept::ui
