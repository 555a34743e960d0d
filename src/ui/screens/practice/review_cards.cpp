#include "ui/screens/practice/review_cards.hpp"

#include "charts/review_charts.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/pictures/picture_menu.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/paint_drawing.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 20;
constexpr double tile_height = 92;
constexpr double habit_row = 40;
constexpr double chart_height = 180;

struct Figure {
    std::string_view id;
    std::string_view number;
    std::string_view words;
};

std::array<Figure, 4> figures_of(const Ui& ui, const PeriodReview& review) {
    const int days = review.to - review.from + 1;
    int practices = 0;
    for (const auto& [id, count] : review.practices)
        practices += count;
    const MomentSum& moments = review.moments;
    std::string_view of_moments = "no hard moment or urge written down";
    if (moments.count > 0)
        of_moments = ui.format("hard moments and urges, {} met with a skill", moments.with_skill);
    const PromiseSum& promises = review.promises;
    const int resolved = promises.kept + promises.late + promises.broken;
    return {{{"answered", ui.format("{} of {}", review.days_answered, days), "days with an answer"},
             {"moments", ui.format("{}", moments.count), of_moments},
             {"promises", resolved == 0 ? "0" : ui.format("{} of {}", promises.kept, resolved),
              resolved == 0 ? "promises were due" : "promises kept in time"},
             {"practices", ui.format("{}", practices), practices == 1 ? "exercise saved" : "exercises saved"}}};
}

/// "+3", "−2", "±0": points of the strength.
std::string change_text(const HabitSum& sum) {
    const auto change = std::lround((sum.strength - sum.strength_before) * 100);
    return change == 0 ? "±0" : fmt::format("{}{}", change > 0 ? "+" : "−", std::abs(change));
}

} // namespace

void draw_review_figures(Ui& ui, const PeriodReview& review, Page& page) {
    const auto figures = figures_of(ui, review);
    const float gap = ui.px(page_gap);
    const std::size_t columns = page.column().is_narrow() ? 2 : 4;
    const float width =
        std::floor((page.column().width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    for (std::size_t i = 0; i < figures.size(); i += columns) {
        const Rect row = page.column().next(ui.px(tile_height));
        for (std::size_t k = i; k < std::min(figures.size(), i + columns); ++k) {
            const Rect tile =
                rect_at(row.left + static_cast<float>(k - i) * (width + gap), row.top, width, row.height());
            draw_card(ui, tile);
            ui.mark(ui.format("review/{}", figures.at(k).id), tile);
            Rect content = tile.inset(ui.px(16), ui.px(12));
            draw_text(ui, content.cut_top(ui.px(32)), Type::Headline, ui.theme.ink, figures.at(k).number);
            draw_paragraph(ui, content.min(), content.width(), Type::Caption, ui.theme.soft, figures.at(k).words, 2);
        }
    }
}

void draw_review_habits(Ui& ui, const PeriodReview& review, Page& page) {
    if (review.habits.empty())
        return;
    const Rect card = page.column().next(ui.px(52 + habit_row * static_cast<double>(review.habits.size())));
    draw_card(ui, card);
    Rect rest = card.inset(ui.px(padding), ui.px(12));
    Rect head = rest.cut_top(ui.px(28));
    draw_text(ui, head.cut_right(ui.px(120)), Type::Caption, ui.theme.soft, "Strength", Align::Right);
    draw_text(ui, head.cut_right(ui.px(140)), Type::Caption, ui.theme.soft, "Kept", Align::Right);
    draw_text(ui, head, Type::CaptionStrong, ui.theme.soft, "Habits");
    for (const HabitSum& sum : review.habits) {
        Rect row = rest.cut_top(ui.px(habit_row));
        fill(ui, row.with_height(ui.px(1)), ui.theme.line);
        const Habit& habit = sum.record->habit;
        draw_icon(ui, row.cut_left(ui.px(24)).centre(), IconSize::Medium, ui.theme.accent(habit.colour),
                  icons::named(habit.icon));
        row.cut_left(ui.px(10));
        draw_text(ui, row.cut_right(ui.px(120)), Type::Body, ui.theme.ink,
                  ui.format("{:.0f} %  {}", sum.strength * 100, change_text(sum)), Align::Right, Digits::Tabular);
        draw_text(ui, row.cut_right(ui.px(140)), Type::Body, sum.due > 0 ? ui.theme.ink : ui.theme.soft,
                  kept_of_due(sum), Align::Right);
        draw_text(ui, row, Type::Body, ui.theme.ink, habit.name);
    }
}

void draw_review_charts(Ui& ui, const ScreenInput& input, const PeriodReview& review, Page& page) {
    const double wide = ui.points(page.column().width() - 2 * ui.px(padding));
    const std::uint64_t data = number_of({input.key().number(), static_cast<std::uint64_t>(review.from.number),
                                          static_cast<std::uint64_t>(review.to.number)});
    const auto draw = [&](std::string_view id, std::string_view title, const auto& make,
                          const std::function<charts::Numbers()>& numbers) {
        const Rect card = page.column().next(ui.px(chart_height + 58));
        draw_card(ui, card);
        Rect content = card.inset(ui.px(padding), ui.px(12));
        Rect head = content.cut_top(ui.px(28));
        const Rect picture_button = cut_picture_button(ui, head);
        draw_text(ui, head, Type::CaptionStrong, ui.theme.soft, title);
        draw_savable_chart(ui, input, id,
                           ui.format("{}, {} to {}", title, to_short_text(review.from), to_short_text(review.to)),
                           drawing_for(ui, id, data, wide, chart_height, make), content.min(), picture_button, numbers);
    };
    const auto draw_bars = [&](std::string_view id, std::string_view title, const auto& bars) {
        draw(
            id, title, [&] { return charts::bar_chart(bars(), ui.theme, wide, chart_height, measure_of(ui)); },
            [&bars] { return charts::numbers_of(bars()); });
    };
    draw_bars("review/kept", review.has_months ? "Kept, month by month" : "Kept, week by week",
              [&] { return charts::kept_share_bars(review.periods, review.has_months, ui.theme); });
    const auto curve = [&] {
        return charts::StrengthCurveInput{.points = charts::mean_strength_points(review.strength),
                                          .accent = ui.theme.brand()};
    };
    draw(
        "review/strength", "Strength of all habits",
        [&] { return charts::strength_curve(curve(), ui.theme, wide, chart_height, measure_of(ui)); },
        [&curve] { return charts::numbers_of(curve(), "all habits"); });
    draw_bars("review/hard", "Hard moments and urges; those acted on at the foot of each column",
              [&] { return charts::moment_bars(review.periods, review.has_months, ui.theme); });
}

} // namespace kept::ui
