#include "charts/bar_chart.hpp"

#include "charts/scale.hpp"
#include "charts/value_axis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::charts {
namespace {

// In points.
constexpr double label_row = 20;
constexpr double top_margin = 8;
constexpr double widest_bar = 34;
constexpr double label_gap = 8;
constexpr double corner = 3;
constexpr double min_height = 2; ///< a column that is not nothing can be seen

class BarChartMaker {
  public:
    BarChartMaker(const BarChartInput& input, const Theme& theme, double width, double height,
                  const TextMeasure& measure)
        : input_(input), theme_(theme), measure_(measure), ticks_(ticks()) {
        drawing_.width = width;
        drawing_.height = height;
        const double left = input.has_axis ? value_axis_width(
                                                 ticks_, [this](double tick) { return tick_text(tick); }, measure)
                                           : 0;
        step_ = (width - left) / static_cast<double>(input.bars.size());
        left_ = left;
        y_ = {0, top_value(), height - label_row, top_margin};
    }

    Drawing make() {
        if (input_.has_axis)
            draw_axis();
        for (std::size_t i = 0; i < input_.bars.size(); ++i)
            draw_bar(i);
        draw_labels();
        if (input_.line)
            draw_line(*input_.line);
        return std::move(drawing_);
    }

  private:
    double highest_value() const {
        double highest = input_.line ? input_.line->value : 0;
        for (const Bar& bar : input_.bars)
            highest = std::max(highest, bar.total());
        return highest;
    }
    std::vector<double> ticks() const {
        const double top = input_.highest.value_or(highest_value());
        return nice_ticks(0, top > 0 ? top : 1, 4);
    }
    double top_value() const { return input_.highest.value_or(ticks_.back()); }
    std::string tick_text(double value) const {
        return input_.tick_text ? input_.tick_text(value) : fmt::format("{:.6g}", value);
    }

    void draw_axis() {
        for (const double tick : ticks_)
            if (tick <= top_value() * 1.001)
                add_value_line(drawing_, left_, drawing_.width, y_(tick), tick_text(tick), theme_);
    }

    double centre(std::size_t index) const { return left_ + step_ * (static_cast<double>(index) + 0.5); }

    void draw_bar(std::size_t index) {
        const Bar& bar = input_.bars[index];
        const double width = std::min(widest_bar, std::max(1.5, step_ - std::clamp(step_ * 0.25, 1.0, 8.0)));
        const double left = centre(index) - width / 2;
        double sum = 0;
        for (const BarPart& part : bar.parts) {
            if (part.value <= 0)
                continue;
            const double bottom = y_(sum);
            sum += part.value;
            const double top = std::min(y_(std::min(sum, top_value())), bottom - min_height);
            drawing_.shapes.push_back(RoundedBox{{left, top, width, bottom - top},
                                                 std::min({corner, width / 2, (bottom - top) / 2}),
                                                 part.colour,
                                                 {},
                                                 1});
        }
        drawing_.hits.push_back({{left_ + step_ * static_cast<double>(index), 0, step_, drawing_.height - label_row},
                                 bar.id,
                                 bar.read_out});
    }

    /// From the left, those that leave a gap to the one before.
    void draw_labels() {
        double free_from = 0;
        for (std::size_t i = 0; i < input_.bars.size(); ++i) {
            const std::string& label = input_.bars[i].label;
            const double half = measure_(label, TextStyle::Tiny) / 2;
            const double at = std::clamp(centre(i), half, std::max(half, drawing_.width - half));
            if (label.empty() || at - half < free_from)
                continue;
            free_from = at + half + label_gap;
            drawing_.shapes.push_back(
                Text{{at, drawing_.height - label_row / 2 + 2}, label, TextStyle::Tiny, Anchor::Middle, theme_.soft});
        }
    }

    void draw_line(const BarLine& line) {
        const double y = y_(std::min(line.value, top_value()));
        drawing_.shapes.push_back(Line{{{left_, y}, {drawing_.width, y}}, line.colour, 1.5, true});
        drawing_.shapes.push_back(Text{{drawing_.width - 2, std::max(6.0, y - 8)},
                                       line.label,
                                       TextStyle::Tiny,
                                       Anchor::End,
                                       words_in(theme_, line.colour)});
    }

    const BarChartInput& input_;
    const Theme& theme_;
    const TextMeasure& measure_;
    std::vector<double> ticks_;
    Drawing drawing_;
    double left_ = 0;
    double step_ = 1;
    Scale y_;
};

} // namespace

double Bar::total() const {
    double sum = 0;
    for (const BarPart& part : parts)
        sum += std::max(0.0, part.value);
    return sum;
}

Drawing bar_chart(const BarChartInput& input, const Theme& theme, double width, double height,
                  const TextMeasure& measure) {
    const bool is_empty = std::ranges::all_of(input.bars, [](const Bar& bar) { return bar.parts.empty(); });
    if (!is_empty)
        return BarChartMaker(input, theme, width, height, measure).make();
    Drawing drawing{.width = width, .height = height};
    drawing.shapes.push_back(
        Text{{width / 2, height / 2}, input.empty_text, TextStyle::Caption, Anchor::Middle, theme.soft});
    return drawing;
}

} // namespace kept::charts
