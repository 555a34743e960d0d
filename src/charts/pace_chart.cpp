#include "charts/pace_chart.hpp"

#include "charts/scale.hpp"
#include "charts/strength_curve.hpp"
#include "charts/value_axis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::charts {
namespace {

// In points.
constexpr double day_labels = 24;
constexpr double top_margin = 14;
constexpr double right_margin = 10;
constexpr double marker_radius = 4.5;
constexpr double narrowest_hit = 4;
constexpr int band_slices = 96; ///< the band widens as the square root of time

class PaceChartMaker {
  public:
    PaceChartMaker(const PaceChartInput& input, const Theme& theme, double width, double height,
                   const TextMeasure& measure)
        : input_(input), theme_(theme), measure_(measure) {
        drawing_.width = width;
        drawing_.height = height;
        set_ticks();
        x_ = {static_cast<double>(input.from.number), static_cast<double>(std::max(input.to, input.from + 1).number),
              value_axis_width(ticks_, input.value_text, measure), width - right_margin};
        y_ = {ticks_.front(), ticks_.back(), height - day_labels, top_margin};
    }

    Drawing make() {
        draw_axes();
        draw_today();
        draw_forecast();
        draw_line();
        draw_target();
        draw_values(input_.history, faded(theme_.soft, 0.6), 1.5);
        draw_values(input_.track, input_.accent, 2);
        draw_marker();
        add_hits();
        return std::move(drawing_);
    }

  private:
    void set_ticks() {
        double low = input_.target;
        double high = input_.target;
        const auto include = [&](double value) {
            low = std::min(low, value);
            high = std::max(high, value);
        };
        for (const auto* points : {&input_.history, &input_.track})
            for (const PacePoint& point : *points)
                include(point.value);
        for (const PaceSegment& segment : input_.line)
            include(segment.from.value);
        if (input_.forecast) {
            include(input_.forecast->low);
            include(input_.forecast->high);
        }
        if (input_.is_share)
            ticks_ = {0, 0.25, 0.5, 0.75, 1};
        else
            ticks_ = nice_ticks(std::min(low, low < 0 ? low : 0), high == low ? low + 1 : high, 4);
    }

    Point at(Day day, double value) const {
        return {x_(std::clamp(static_cast<double>(day.number), x_.from, x_.to)), y_(value)};
    }

    void draw_axes() {
        for (const double tick : ticks_)
            add_value_line(drawing_, x_.begin, x_.end, y_(tick), input_.value_text(tick), theme_);
        for (const DayTick& tick : day_ticks(input_.from, input_.to, x_.end - x_.begin, measure_)) {
            const double half = measure_(tick.label, TextStyle::Tiny) / 2;
            const double place =
                std::clamp(x_(tick.day.number), std::min(half, drawing_.width / 2), drawing_.width - half);
            drawing_.shapes.push_back(Text{{place, drawing_.height - day_labels / 2 + 2},
                                           tick.label,
                                           TextStyle::Tiny,
                                           Anchor::Middle,
                                           theme_.soft});
        }
    }

    void draw_today() {
        if (!input_.today || *input_.today <= input_.from || *input_.today >= input_.to)
            return;
        const double x = x_(input_.today->number);
        drawing_.shapes.push_back(Line{{{x, y_.end}, {x, y_.begin}}, theme_.line, 1});
    }

    void draw_target() {
        const double y = y_(input_.target);
        const Colour colour = theme_.accent(1);
        drawing_.shapes.push_back(Line{{{x_.begin, y}, {x_.end, y}}, colour, 1.2, true});
        drawing_.shapes.push_back(Text{{x_.begin + 4, std::max(7.0, y - 8)},
                                       input_.target_label,
                                       TextStyle::Tiny,
                                       Anchor::Start,
                                       words_in(theme_, colour)});
    }

    void draw_line() {
        for (const PaceSegment& segment : input_.line) {
            if (segment.to.day <= segment.from.day)
                continue;
            const Colour colour = segment.is_current ? mixed(theme_.card, theme_.ink, 0.55) : theme_.faint;
            drawing_.shapes.push_back(
                Line{{at(segment.from.day, segment.from.value), at(segment.to.day, segment.to.value)},
                     colour,
                     segment.is_current ? 1.5 : 1.0,
                     true});
        }
    }

    /// From today's value to the interval on the goal's date.
    void draw_forecast() {
        if (!input_.forecast || input_.track.empty())
            return;
        const PaceForecast& forecast = *input_.forecast;
        const PacePoint& now = input_.track.back();
        if (forecast.by <= now.day)
            return;
        std::vector<Point> middle;
        for (int slice = 0; slice <= band_slices; ++slice) {
            const double share = static_cast<double>(slice) / band_slices;
            const double spread = std::sqrt(share);
            const double centre = now.value + (forecast.mid - now.value) * share;
            const double x = x_(now.day.number + share * (forecast.by - now.day));
            const double low = y_(centre + (forecast.low - forecast.mid) * spread);
            const double high = y_(centre + (forecast.high - forecast.mid) * spread);
            const double next =
                slice < band_slices ? x_(now.day.number + (share + 1.0 / band_slices) * (forecast.by - now.day)) : x;
            if (slice < band_slices)
                drawing_.shapes.push_back(
                    RoundedBox{{x, high, next - x, std::max(1.0, low - high)}, 0, faded(input_.accent, 0.13), {}, 1});
            middle.push_back({x, y_(centre)});
        }
        drawing_.shapes.push_back(Line{std::move(middle), faded(input_.accent, 0.7), 1.5, true});
    }

    void draw_values(const std::vector<PacePoint>& points, Colour colour, double width) {
        if (points.size() < 2)
            return;
        std::vector<Point> line;
        line.reserve(points.size());
        for (const PacePoint& point : points)
            line.push_back(at(point.day, point.value));
        drawing_.shapes.push_back(Line{decimated(line, 1), colour, width});
    }

    void draw_marker() {
        if (input_.track.empty())
            return;
        PacePoint marked = input_.track.back();
        if (input_.reached)
            for (const PacePoint& point : input_.track)
                if (point.day == *input_.reached)
                    marked = point;
        drawing_.shapes.push_back(Disc{at(marked.day, marked.value), marker_radius,
                                       input_.reached ? input_.accent : theme_.card, input_.accent, 2});
    }

    void add_hits() {
        double left = x_.begin;
        std::vector<PacePoint> all = input_.history;
        all.insert(all.end(), input_.track.begin(), input_.track.end());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool is_last = i + 1 == all.size();
            const double right =
                is_last ? x_(all[i].day.number) + 6 : (x_(all[i].day.number) + x_(all[i + 1].day.number)) / 2;
            if (!is_last && right - left < narrowest_hit)
                continue;
            drawing_.hits.push_back({{left, 0, std::max(1.0, right - left), drawing_.height - day_labels},
                                     "pace/" + to_text(all[i].day),
                                     {to_short_text(all[i].day), input_.value_text(all[i].value)}});
            left = right;
        }
    }

    const PaceChartInput& input_;
    const Theme& theme_;
    const TextMeasure& measure_;
    std::vector<double> ticks_;
    Drawing drawing_;
    Scale x_;
    Scale y_;
};

} // namespace

Drawing pace_chart(const PaceChartInput& input, const Theme& theme, double width, double height,
                   const TextMeasure& measure) {
    return PaceChartMaker(input, theme, width, height, measure).make();
}

} // namespace kept::charts
