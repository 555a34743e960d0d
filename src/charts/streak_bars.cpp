#include "charts/streak_bars.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::charts {
namespace {

// In points.
constexpr double row_height = 34;
constexpr double bar_height = 20;
constexpr double gap = 12;

std::string short_date(Day day, bool with_year) {
    const CivilDate date = to_civil(day);
    const std::string text = fmt::format("{} {}", date.day, short_month_name(date.month));
    return with_year ? fmt::format("{} {}", text, date.year) : text;
}

std::string dates_of(const Streak& streak, bool is_current) {
    const bool crosses_years = to_civil(streak.start).year != to_civil(streak.end).year;
    return fmt::format("{} – {}", short_date(streak.start, crosses_years),
                       is_current ? std::string("now") : short_date(streak.end, true));
}

std::string length_of(const Streak& streak) {
    return length_text(streak.length, streak.unit);
}

int days_of(const Streak& streak) {
    return streak.length * nominal_days(streak.unit);
}

} // namespace

std::vector<Streak> shown_streaks(const StreakBarsInput& input) {
    std::vector<Streak> streaks = input.streaks;
    std::ranges::stable_sort(streaks, [](const Streak& a, const Streak& b) {
        return days_of(a) != days_of(b) ? days_of(a) > days_of(b) : a.end > b.end;
    });
    streaks.resize(std::min(streaks.size(), input.max));
    std::ranges::sort(streaks, [](const Streak& a, const Streak& b) { return a.end > b.end; });
    return streaks;
}

Drawing streak_bars(const StreakBarsInput& input, const Theme& theme, double width, const TextMeasure& measure) {
    const std::vector<Streak> shown = shown_streaks(input);
    Drawing drawing{.width = width, .height = row_height * static_cast<double>(std::max<std::size_t>(shown.size(), 1))};
    if (shown.empty()) {
        drawing.shapes.push_back(Text{{0, row_height / 2},
                                      "Days kept in a row will stand here, the longest for good.",
                                      TextStyle::Caption,
                                      Anchor::Start,
                                      theme.soft});
        return drawing;
    }
    const int max = days_of(*std::ranges::max_element(shown, {}, days_of));
    double label_width = 0;
    double length_width = 0;
    for (const Streak& streak : shown) {
        label_width = std::max(label_width, measure(dates_of(streak, streak == input.current), TextStyle::Tiny));
        length_width = std::max(length_width, measure(length_of(streak), TextStyle::CaptionStrong));
    }
    const double left = label_width + gap;
    const double room = std::max(20.0, width - left - length_width - gap);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Streak& streak = shown[i];
        const bool is_current = streak == input.current;
        const double middle = row_height * (static_cast<double>(i) + 0.5);
        const double length = std::max(6.0, room * days_of(streak) / max);
        drawing.shapes.push_back(
            Text{{label_width, middle}, dates_of(streak, is_current), TextStyle::Tiny, Anchor::End, theme.soft});
        drawing.shapes.push_back(RoundedBox{{left, middle - bar_height / 2, length, bar_height},
                                            5,
                                            is_current ? input.accent : heat_step(theme, input.accent, 2),
                                            std::nullopt});
        drawing.shapes.push_back(Text{{left + length + gap / 2 + 2, middle},
                                      length_of(streak),
                                      TextStyle::CaptionStrong,
                                      Anchor::Start,
                                      theme.ink});
        drawing.hits.push_back({{0, middle - row_height / 2, width, row_height},
                                "streak/" + to_text(streak.start),
                                {dates_of(streak, is_current), length_of(streak)}});
    }
    return drawing;
}

} // namespace kept::charts
