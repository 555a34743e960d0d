#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double plain_row = 40;
constexpr int max_lines = 3; ///< of a meaning
constexpr double label_height = 20;
constexpr double padding = 12;
constexpr double mark_width = 30; ///< with the gap before the words
constexpr double gap = 6;
constexpr double two_columns = 560; ///< from this width on options stand in two

bool is_picked(const StepContext& context, const std::string& id) {
    const StepAnswer& answer = context.answer();
    return answer.text == id || std::ranges::find(answer.items, id) != answer.items.end();
}

void pick(const StepContext& context, const std::string& id) {
    StepAnswer& answer = context.answer();
    if (!context.step.accepts_many) {
        answer.text = answer.text == id ? "" : id;
        return;
    }
    if (const auto found = std::ranges::find(answer.items, id); found != answer.items.end())
        answer.items.erase(found);
    else
        answer.items.push_back(id);
}

/// A round mark where one is chosen, a square one where several may be.
void draw_mark(Ui& ui, ImVec2 centre, bool accepts_many, bool picked) {
    if (accepts_many) {
        const Rect box = square_around(centre, ui.px(18));
        fill(ui, box, picked ? ui.theme.brand() : ui.theme.card, ui.px(5));
        if (!picked)
            outline(ui, box, ui.theme.soft, ui.px(5), ui.px(1));
        else
            draw_icon(ui, centre, IconSize::Small, ui.theme.on_accent, icons::check);
        return;
    }
    disc(ui, centre, ui.px(9), picked ? ui.theme.brand() : ui.theme.card);
    if (picked)
        disc(ui, centre, ui.px(4), ui.theme.on_accent);
    else
        circle(ui, centre, ui.px(9), ui.px(1), ui.theme.soft);
}

/// The label and what it means, over as many lines as that takes.
float words_height(Ui& ui, const StepOption& option, float width) {
    return ui.px(label_height) + paragraph_height(ui, width, Type::Caption, option.meaning, max_lines);
}

void draw_option(StepContext& context, const StepOption& option, Rect rect) {
    Ui& ui = context.ui;
    const bool picked = is_picked(context, option.id);
    const Interaction state = interact(ui, context.part(option.id), rect, true, picked);
    if (state.clicked)
        pick(context, option.id);
    fill(ui, rect, mixed(ui.theme.card, ui.theme.well, picked || state.hovered ? 1 : 0.55), ui.px(10));
    outline(ui, rect, picked ? ui.theme.brand() : ui.theme.line, ui.px(10), ui.px(1));
    if (state.focused)
        focus_ring(ui, rect, ui.px(10));
    Rect content = rect.inset(ui.px(padding), 0);
    draw_mark(ui, content.cut_left(ui.px(mark_width)).with_width(ui.px(20)).centre(), context.step.accepts_many,
              picked);
    if (option.meaning.empty()) {
        draw_text(ui, content, Type::Body, ui.theme.ink, option.label);
        return;
    }
    content.cut_top(std::round((content.height() - words_height(ui, option, content.width())) / 2));
    draw_text(ui, content.cut_top(ui.px(label_height)), Type::Body, ui.theme.ink, option.label);
    draw_paragraph(ui, content.min(), content.width(), Type::Caption, ui.theme.soft, option.meaning, max_lines);
}

/// All rows are as high as the one with most to say.
float row_height(Ui& ui, const std::vector<StepOption>& options, float width) {
    float highest = ui.px(plain_row);
    for (const StepOption& option : options)
        if (!option.meaning.empty())
            highest = std::max(highest, words_height(ui, option, width - ui.px(2 * padding + mark_width)) + ui.px(16));
    return highest;
}

} // namespace

float draw_choice_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    const auto& options = context.step.options;
    const bool in_two = area.width() >= ui.px(two_columns) && options.size() > 3;
    const std::size_t columns = in_two ? 2 : 1;
    const float width = in_two ? (area.width() - ui.px(gap)) / 2 : area.width();
    const float height = row_height(ui, options, width);
    for (std::size_t i = 0; i < options.size(); ++i) {
        const float left = area.left + static_cast<float>(i % columns) * (width + ui.px(gap));
        const float top = area.top + static_cast<float>(i / columns) * (height + ui.px(gap));
        draw_option(context, options[i], rect_at(left, top, width, height));
    }
    const std::size_t rows = (options.size() + columns - 1) / columns;
    return static_cast<float>(rows) * (height + ui.px(gap)) - ui.px(gap);
}

} // namespace kept::ui
