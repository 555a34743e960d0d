#include "ui/screens/today/overview.hpp"

#include "ui/screens/all_habits.hpp"
#include "ui/screens/pictures/picture_menu.hpp"
#include "ui/screens/promises/promise_sheet.hpp"
#include "ui/screens/today/overview_cards.hpp"
#include "ui/screens/today/programme_card.hpp"
#include "ui/screens/today/review_card.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/paint_drawing.hpp"
#include "ui/widgets/text.hpp"

namespace kept::ui {
namespace {

constexpr int weeks = 12;
constexpr int trend_days = 90;
constexpr int month = 30;

// In points.
constexpr double map_card_height = 190;
constexpr double trend_card_height = 142;
constexpr double padding = 18;
constexpr double gap = 13;

OverviewState make_overview(const ScreenInput& input) {
    OverviewState state;
    state.until_ms = next_past_due_ms(input);
    refresh_overview_cards(input, state);
    const AllHabits all(input);
    state.weeks = all.cells(input.today - (7 * weeks - 1), input.today);
    state.strength = all.strength(input.today - (trend_days - 1), input.today);
    state.now = all.mean_strength(input.today);
    state.has_month = all.first() <= input.today - month;
    state.month_ago = all.mean_strength(input.today - month);
    return state;
}

void draw_map(Ui& ui, const ScreenInput& input, const OverviewState& state, std::uint64_t version, Rect card) {
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    Rect head = content.cut_top(ui.px(20));
    const Rect picture_button = cut_picture_button(ui, head);
    draw_text(ui, head, Type::Caption, ui.theme.soft, "Last twelve weeks");
    content.cut_top(ui.px(8));
    const double width = ui.points(content.width());
    const double height = ui.points(content.height());
    const charts::Drawing& drawing = drawing_for(ui, "overview/weeks", version, width, height, [&] {
        return charts::summary_map(state.weeks, input.journal.settings().first_weekday, ui.theme, ui.theme.brand(),
                                   width, height);
    });
    draw_savable_chart(ui, input, "overview/weeks", "Share kept, all habits, last twelve weeks", drawing, content.min(),
                       picture_button, [&] { return charts::numbers_of(state.weeks, input.today); });
}

void draw_trend(Ui& ui, const ScreenInput& input, const OverviewState& state, std::uint64_t version, Rect card) {
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    Rect head = content.cut_top(ui.px(20));
    const Rect picture_button = cut_picture_button(ui, head);
    draw_text(ui, head, Type::Caption, ui.theme.soft, "Mean strength");
    std::string_view change;
    if (state.has_month)
        change = ui.format("  {:+.0f} in 30 days", (state.now - state.month_ago) * 100);
    draw_text(ui, head, Type::Caption, ui.theme.soft, change, Align::Right);
    head.cut_right(text_width(ui, Type::Caption, change));
    draw_text(ui, head, Type::BodyStrong, words_in(ui.theme, ui.theme.brand()), ui.format("{:.0f} %", state.now * 100),
              Align::Right);
    content.cut_top(ui.px(10));
    const double width = ui.points(content.width());
    const double height = ui.points(content.height());
    const charts::Drawing& drawing = drawing_for(ui, "overview/strength", version, width, height, [&] {
        return charts::sparkline(state.strength, ui.theme, ui.theme.brand(), width, height);
    });
    draw_savable_chart(
        ui, input, "overview/strength", "Strength, all habits", drawing, content.min(), picture_button, [&state] {
            return charts::numbers_of(charts::StrengthCurveInput{.points = state.strength, .accent = {}}, "strength");
        });
}

} // namespace

float draw_overview(Ui& ui, const ScreenInput& input, Memo<JournalKey, OverviewState>& overview, Rect area) {
    if (input.now().unix_ms >= overview->until_ms)
        overview.clear();
    OverviewState& state = overview.get(input.key(), [&] { return make_overview(input); });
    const float top = area.top;
    area.bottom = area.top + ui.px(2000);
    area.cut_top(draw_programme_cards(ui, input, area));
    draw_map(ui, input, state, overview.version(), area.cut_top(ui.px(map_card_height)));
    area.cut_top(ui.px(gap));
    draw_trend(ui, input, state, overview.version(), area.cut_top(ui.px(trend_card_height)));
    area.cut_top(ui.px(gap));
    area.cut_top(draw_review_card(ui, input, area));
    draw_overview_cards(ui, input, state, area);
    return area.top - top;
}

} // namespace kept::ui
