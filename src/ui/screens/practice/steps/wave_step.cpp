#include "charts/drawing.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/paint_drawing.hpp"
#include "ui/widgets/slider.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kept::ui {
namespace {

// In points.
constexpr double wave_height = 170;
constexpr double row = 40;
constexpr double max = 10;

struct Part {
    const char* name;
    const char* label;
    double otherwise; ///< drawn pale until it is said
    double at;        ///< share of the width
};
constexpr std::array<Part, 3> parts{
    {{"start", "At the start", 3, 0.06}, {"peak", "At its peak", 8, 0.48}, {"end", "Now, or at the end", 2, 0.94}}};

/// From `from` to `to` without a kink at either end.
double eased(double from, double to, double share) {
    return from + (to - from) * (1 - std::cos(std::numbers::pi * share)) / 2;
}

charts::Drawing wave_of(const StepAnswer& answer, const Theme& theme, double width, double height) {
    const Colour brand = theme.brand();
    charts::Drawing drawing{.width = width, .height = height, .shapes = {}, .hits = {}};
    const double base = height - 22;
    const auto y_of = [&](double value) { return base - (base - 12) * std::clamp(value, 0.0, max) / max; };
    const auto value_of = [&](const Part& part) { return answer.number(part.name).value_or(part.otherwise); };
    for (const int line : {0, 5, 10}) {
        drawing.shapes.emplace_back(
            charts::Line{.points = {{22, y_of(line)}, {width, y_of(line)}}, .colour = theme.line});
        drawing.shapes.emplace_back(charts::Text{
            .at = {14, y_of(line)}, .text = std::to_string(line), .anchor = charts::Anchor::End, .colour = theme.soft});
    }
    const bool is_said = answer.number("peak").has_value();
    std::vector<charts::Point> points;
    const auto x_of = [&](double share) { return 22 + (width - 22) * share; };
    constexpr int steps = 24;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i)
        for (int k = 0; k <= steps; ++k) {
            const double share = static_cast<double>(k) / steps;
            points.push_back({x_of(parts.at(i).at + (parts.at(i + 1).at - parts.at(i).at) * share),
                              y_of(eased(value_of(parts.at(i)), value_of(parts.at(i + 1)), share))});
        }
    drawing.shapes.emplace_back(
        charts::Area{.points = points, .base = base, .colour = faded(brand, is_said ? 0.18 : 0.06)});
    drawing.shapes.emplace_back(charts::Line{
        .points = points, .colour = faded(brand, is_said ? 1 : 0.35), .width = 2.5, .is_dashed = !is_said});
    for (const Part& part : parts) {
        const auto said = answer.number(part.name);
        const charts::Point at{x_of(part.at), y_of(value_of(part))};
        drawing.shapes.emplace_back(
            charts::Disc{.centre = at, .radius = 5, .fill = said ? brand : theme.card, .stroke = brand});
    }
    return drawing;
}

} // namespace

float draw_wave_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    StepAnswer& answer = context.answer();
    Rect rest = area;
    const Rect place = rest.cut_top(ui.px(wave_height));
    const auto drawing = wave_of(answer, ui.theme, static_cast<double>(place.width() / ui.scale), wave_height);
    paint_drawing(ui, drawing, place.min());
    ui.mark(context.part("drawing"), place);
    rest.cut_top(ui.px(6));
    for (const Part& part : parts) {
        Rect line = rest.cut_top(ui.px(row));
        draw_text(ui, line.cut_left(ui.px(140)), Type::Body, ui.theme.ink, part.label);
        std::optional<int> value;
        if (const auto said = answer.number(part.name))
            value = std::clamp(static_cast<int>(std::lround(*said)), 0, static_cast<int>(max));
        if (slider(ui, context.part(part.name), line, value, ui.theme.brand()) && value)
            answer.numbers[part.name] = *value;
    }
    return rest.top - area.top;
}

} // namespace kept::ui
