#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

constexpr double gap = 6; ///< points
constexpr std::size_t max_items = 30;

/// The field under the others: what is typed there becomes a line of its own.
void draw_next(StepContext& context, Rect place) {
    Ui& ui = context.ui;
    StepAnswer& answer = context.answer();
    const std::string id = context.part("new");
    std::string& text = context.flow.typing[id];
    const ButtonSpec add{.label = "Add", .icon = icons::add, .enabled = !text.empty()};
    const Rect plus = place.cut_right(button_width(ui, add));
    place.cut_right(ui.px(8));
    const FieldResult field = text_field(
        ui, id, place, text, {.hint = answer.items.empty() ? std::string_view(context.step.hint) : "And another"});
    if ((button(ui, context.part("add"), plus, add) || field.submitted || field.left) && !text.empty() &&
        answer.items.size() < max_items) {
        answer.items.push_back(std::exchange(text, {}));
        if (field.submitted)
            focus_field(ui, id);
    }
}

} // namespace

float draw_list_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    StepAnswer& answer = context.answer();
    Rect rest = area;
    std::optional<std::size_t> removed;
    for (std::size_t i = 0; i < answer.items.size(); ++i) {
        Rect place = rest.cut_top(ui.px(field_height));
        rest.cut_top(ui.px(gap));
        const Rect away = place.cut_right(ui.px(field_height));
        place.cut_right(ui.px(4));
        text_field(ui, context.part(fmt::format("{}", i)), place, answer.items[i]);
        if (icon_button(ui, context.part(fmt::format("{}/remove", i)), away, icons::close, "Take this line out"))
            removed = i;
    }
    if (removed)
        answer.items.erase(answer.items.begin() + static_cast<std::ptrdiff_t>(*removed));
    draw_next(context, rest.cut_top(ui.px(field_height)));
    return rest.top - area.top;
}

} // namespace kept::ui
