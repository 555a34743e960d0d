#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/slider.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double row = 40;
constexpr double ends = 20;

void draw_slider(StepContext& context, const std::string& id, const std::string& name, Rect place) {
    StepAnswer& answer = context.answer();
    std::optional<int> value;
    if (const auto number = answer.number(name))
        value = std::clamp(static_cast<int>(std::lround(*number)), 0, context.step.max);
    if (slider(context.ui, id, place, value, context.ui.theme.brand(), context.step.max) && value)
        answer.numbers[name] = *value;
}

/// Draws the meanings of the ends of the line, under it.
float draw_ends(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    if (context.step.low.empty() && context.step.high.empty())
        return 0;
    Rect line = area.with_height(ui.px(ends));
    line.right -= ui.px(32);
    draw_text(ui, line, Type::Caption, ui.theme.soft, context.step.low);
    draw_text(ui, line, Type::Caption, ui.theme.soft, context.step.high, Align::Right);
    return line.height();
}

/// Drops the ratings of items that are not there any more.
void drop_others(StepAnswer& answer, const std::vector<std::string>& items) {
    std::erase_if(answer.numbers, [&](const auto& one) { return std::ranges::find(items, one.first) == items.end(); });
}

float draw_each(StepContext& context, const std::vector<std::string>& items, Rect area) {
    Ui& ui = context.ui;
    drop_others(context.answer(), items);
    if (items.empty()) {
        draw_text(ui, area.with_height(ui.px(row)), Type::Body, ui.theme.soft, "Nothing to rate yet.");
        return ui.px(row);
    }
    Rect rest = area;
    const bool is_wide = area.width() > ui.px(480);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!is_wide)
            draw_text(ui, rest.cut_top(ui.px(22)), Type::Body, ui.theme.ink, items[i]);
        Rect place = rest.cut_top(ui.px(row));
        if (is_wide) {
            draw_text(ui, place.cut_left(area.width() * 0.4F), Type::Body, ui.theme.ink, items[i]);
            place.cut_left(ui.px(12));
        }
        draw_slider(context, context.part(std::to_string(i)), items[i], place);
    }
    if (is_wide)
        rest.left += area.width() * 0.4F + ui.px(12);
    return rest.top - area.top + draw_ends(context, rest);
}

} // namespace

float draw_scale_step(StepContext& context, Rect area) {
    if (!context.step.each.empty())
        return draw_each(context, rated_items(context.step, context.flow.answers), area);
    draw_slider(context, context.id, {}, area.with_height(context.ui.px(row)));
    area.cut_top(context.ui.px(row));
    return context.ui.px(row) + draw_ends(context, area);
}

} // namespace kept::ui
