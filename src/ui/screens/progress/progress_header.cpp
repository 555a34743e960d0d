#include "ui/screens/progress/progress_header.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/habit_menu.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>

namespace kept::ui {
namespace {

constexpr double height = 62; ///< in points, with one line under the name
constexpr int max_lines = 2;  ///< of the words under the name

constexpr std::string_view menu_id = "progress/habit";

/// 0: all habits together; else the habit before that index.
void choose(const ScreenInput& input, ProgressState& state, std::size_t index) {
    state.shows_all = index == 0;
    if (index > 0)
        state.habit = input.journal.habits().at(index - 1)->habit.id;
    state.day.reset();
    state.year.reset();
    state.window.reset();
}

std::size_t index_of_chosen(const ScreenInput& input, const ProgressState& state) {
    if (state.shows_all)
        return 0;
    const auto& habits = input.journal.habits();
    const auto found = std::ranges::find(habits, state.habit, [](const HabitRecord* r) { return r->habit.id; });
    return found == habits.end() ? 1 : static_cast<std::size_t>(found - habits.begin()) + 1;
}

void handle_keys(Ui& ui, const ScreenInput& input, ProgressState& state) {
    const std::size_t index = index_of_chosen(input, state);
    if (ui.shortcut(Key::Down) && index < input.journal.habits().size())
        choose(input, state, index + 1);
    if (ui.shortcut(Key::Up) && index > 0)
        choose(input, state, index - 1);
}

/// How far back the charts look, at the right of the title.
void draw_range(Ui& ui, ProgressState& state, Rect& row) {
    static constexpr std::array<Segment, 4> ranges{Segment{"month", "30 days"}, Segment{"quarter", "90 days"},
                                                   Segment{"year", "Year"}, Segment{"all", "All"}};
    Rect place = row.cut_right(segmented_width(ui, ranges));
    row.cut_right(ui.px(16));
    place = rect_at(place.left, place.top + ui.px(6), place.width(), ui.px(36));
    if (const auto picked = segmented(ui, "progress/range", place, ranges,
                                      state.window ? ranges.size() : static_cast<std::size_t>(state.range))) {
        state.window.reset();
        state.range = static_cast<TimeRange>(*picked);
        state.bucket.reset();
    }
}

void draw_menu_of_habits(Ui& ui, const ScreenInput& input, ProgressState& state, Rect anchor) {
    if (!state.menu.is_open(menu_id))
        return;
    HabitMenu menu(ui, input.journal.habits(), state.shows_all ? std::nullopt : std::optional(state.habit),
                   MenuItem{.id = "all", .label = "All habits", .icon = icons::apps, .picked = state.shows_all});
    for (std::size_t line = 1; line < menu.items().size(); ++line) {
        menu.items()[line].hint = menu.habit_at(line)->habit.archived ? "archived" : "";
        menu.items()[line].rule_before = line == 1;
    }
    if (const auto picked = draw_menu(ui, state.menu, menu_id, anchor, menu.items()))
        choose(input, state, *picked);
}

} // namespace

void draw_progress_header(Ui& ui, const ScreenInput& input, ProgressState& state, Rect& area, Colour accent) {
    if (!state.menu.is_open(menu_id))
        handle_keys(ui, input, state);
    const std::string& name_shown = state.shows_all ? state.all->name : state.view->name;
    const std::string& about = state.shows_all ? state.all->about : state.view->about;
    const char32_t icon = state.shows_all ? icons::apps : icons::named(state.view->icon);
    const Rect whole = area;
    Rect row = area.cut_top(ui.px(height));
    draw_range(ui, state, row);
    draw_icon_tile(ui, row.cut_left(ui.px(44)).with_height(ui.px(44)), accent, icon);
    row.cut_left(ui.px(14));
    Rect title = row.cut_top(ui.px(28));
    const float name = std::min(text_width(ui, Type::Headline, name_shown), title.width() - ui.px(40));
    const Rect button = title.with_width(name + ui.px(36));
    const Interaction interaction = interact(ui, menu_id, button);
    if (interaction.clicked)
        state.menu.show(menu_id, index_of_chosen(input, state));
    if (interaction.hovered)
        ui.tip("Another habit (Up, Down)", button);
    if (interaction.focused)
        focus_ring(ui, button, ui.px(8));
    draw_text(ui, title.with_width(name + ui.px(2)), Type::Headline, ui.theme.ink, name_shown);
    draw_icon(ui, {title.left + name + ui.px(18), title.centre().y + ui.px(1)}, IconSize::Medium,
              interaction.hovered ? ui.theme.ink : ui.theme.soft, icons::expand_more);
    const float lines = draw_paragraph(ui, row.min(), row.width(), Type::Body, ui.theme.soft, about, max_lines);
    area.top = whole.top + ui.px(height) + std::max(0.0F, lines - ui.fonts.line_height(Type::Body));
    draw_menu_of_habits(ui, input, state, button);
}

} // namespace kept::ui
