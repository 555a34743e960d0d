#include "ui/widgets/calendar.hpp"

#include "ui/context/ids.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double cell = 34;
constexpr double padding = 12;
constexpr double head = 40;
constexpr double weekday_row = 24;
constexpr int rows = 6;

std::string date_text(Day day) {
    const CivilDate date = to_civil(day);
    return fmt::format("{} {} {}", date.day, month_name(date.month), date.year);
}

Day first_of_month(Day day) {
    const CivilDate date = to_civil(day);
    return to_day({date.year, date.month, 1});
}

/// The same day of another month, or that month's last.
Day plus_months(Day day, int months) {
    const CivilDate date = to_civil(day);
    const int index = date.year * 12 + static_cast<int>(date.month) - 1 + months;
    const Day first = to_day({index / 12, static_cast<unsigned>(index % 12 + 1), 1});
    const Day next = to_day({(index + 1) / 12, static_cast<unsigned>((index + 1) % 12 + 1), 1});
    return std::min(first + (static_cast<int>(date.day) - 1), next - 1);
}

Rect place(const Ui& ui, Rect anchor) {
    const Rect screen = ui.screen().inset(ui.px(8));
    const float width = ui.px(7 * cell + 2 * padding);
    const float height = ui.px(head + weekday_row + rows * cell + 2 * padding);
    const float gap = ui.px(4);
    const float left = std::clamp(anchor.left, screen.left, std::max(screen.left, screen.right - width));
    const bool below = anchor.bottom + gap + height <= screen.bottom;
    const float top = below ? anchor.bottom + gap : std::max(screen.top, anchor.top - gap - height);
    return rect_at(left, top, width, height);
}

void move_with_keys(CalendarState& state, const CalendarRange& range) {
    const std::array<std::pair<Key, int>, 4> steps{{{Key::Left, -1}, {Key::Right, 1}, {Key::Up, -7}, {Key::Down, 7}}};
    for (const auto& [key, days] : steps)
        if (pressed(key, {}, Repeat::Yes))
            state.at = state.at + days;
    if (pressed(Key::PageUp, {}, Repeat::Yes))
        state.at = plus_months(state.at, -1);
    if (pressed(Key::PageDown, {}, Repeat::Yes))
        state.at = plus_months(state.at, 1);
    state.at = std::clamp(state.at, range.min, range.max);
}

void draw_head(Ui& ui, CalendarState& state, std::string_view id, Rect row, const CalendarRange& range) {
    const Rect back = row.cut_left(ui.px(32)).with_height(ui.px(32));
    const Rect on = row.cut_right(ui.px(32)).with_height(ui.px(32));
    const Day month = first_of_month(state.at);
    if (icon_button(ui, ui.format("{}/previous", id), back, icons::chevron_left, "The month before", month > range.min))
        state.at = std::max(range.min, plus_months(state.at, -1));
    if (icon_button(ui, ui.format("{}/next", id), on, icons::chevron_right, "The month after",
                    plus_months(month, 1) <= range.max))
        state.at = std::min(range.max, plus_months(state.at, 1));
    const CivilDate date = to_civil(state.at);
    draw_text(ui, row.with_height(ui.px(32)), Type::BodyStrong, ui.theme.ink,
              ui.format("{} {}", month_name(date.month), date.year), Align::Centre);
}

bool draw_day(Ui& ui, std::string_view id, Rect rect, Day day, std::optional<Day> chosen, const CalendarState& state,
              const CalendarRange& range) {
    const bool enabled = day >= range.min && day <= range.max;
    const bool is_chosen = chosen == day;
    const Interaction interaction =
        interact_mouse_only(ui, ui.format("{}/{}", id, to_text(day)), rect, enabled, is_chosen);
    const float radius = rect.width() / 2 - ui.px(2);
    if (is_chosen)
        disc(ui, rect.centre(), radius, ui.theme.brand());
    else if (interaction.hovered || state.at == day)
        disc(ui, rect.centre(), radius, ui.theme.well);
    if (day == range.today && !is_chosen)
        circle(ui, rect.centre(), radius, ui.px(1.5), ui.theme.brand());
    const Colour ink = is_chosen ? words_on(ui.theme, ui.theme.brand()) : enabled ? ui.theme.ink : ui.theme.faint;
    draw_text(ui, rect, Type::Caption, ink, ui.format("{}", to_civil(day).day), Align::Centre);
    return interaction.clicked;
}

std::optional<Day> draw_month(Ui& ui, std::string_view id, Rect area, std::optional<Day> chosen,
                              const CalendarState& state, const CalendarRange& range) {
    const float side = ui.px(cell);
    const Rect names = area.cut_top(ui.px(weekday_row));
    const int first_weekday = static_cast<int>(range.first_weekday);
    for (int column = 0; column < 7; ++column)
        draw_text(ui, rect_at(names.left + side * static_cast<float>(column), names.top, side, names.height()),
                  Type::Tiny, ui.theme.soft,
                  short_weekday_name(static_cast<Weekday>((first_weekday + column) % 7)).substr(0, 2), Align::Centre);
    const Day first = first_of_month(state.at);
    const int lead = (static_cast<int>(weekday_of(first)) - first_weekday + 7) % 7;
    std::optional<Day> clicked;
    for (Day day = first; to_civil(day).month == to_civil(first).month; ++day) {
        const int place = lead + (day - first);
        const int week = place / 7;
        const Rect rect = rect_at(area.left + side * static_cast<float>(place % 7),
                                  area.top + side * static_cast<float>(week), side, side);
        if (draw_day(ui, id, rect, day, chosen, state, range))
            clicked = day;
    }
    return clicked;
}

std::optional<Day> draw_popup(Ui& ui, CalendarState& state, std::string_view id, Rect anchor, std::optional<Day> chosen,
                              const CalendarRange& range) {
    const LayerScope layer(ui, "kept/calendar");
    const Rect box = place(ui, anchor);
    draw_card(ui, box, CardStyle::Raised);
    move_with_keys(state, range);
    Rect content = box.inset(ui.px(padding));
    draw_head(ui, state, id, content.cut_top(ui.px(head)), range);
    std::optional<Day> picked = draw_month(ui, id, content, chosen, state, range);
    if (pressed(Key::Enter) || pressed(Key::Space))
        picked = state.at;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool beside = ImGui::IsMouseClicked(0) && !box.contains(mouse.x, mouse.y);
    if (picked || beside || pressed(Key::Escape))
        state.open = 0;
    return picked;
}

} // namespace

std::optional<Day> date_field(Ui& ui, CalendarState& state, std::string_view id, Rect rect, std::optional<Day> day,
                              const CalendarRange& range, std::string_view nothing) {
    const Interaction interaction = interact(ui, id, rect);
    const double hover = static_cast<double>(ui.animate(id, interaction.hovered ? 1.0F : 0.0F, 0.12));
    fill(ui, rect, mixed(mixed(ui.theme.card, ui.theme.well, 0.55), ui.theme.ink, 0.05 * hover), ui.px(9));
    outline(ui, rect, ui.theme.line, ui.px(9), ui.px(1));
    if (interaction.focused)
        focus_ring(ui, rect, ui.px(9));
    Rect room = rect.inset(ui.px(12), 0);
    draw_icon(ui, room.cut_right(ui.px(18)).centre(), IconSize::Small, ui.theme.soft, icons::calendar_month);
    room.right -= ui.px(6);
    draw_text(ui, room, Type::Body, day ? ui.theme.ink : ui.theme.soft, day ? date_text(*day) : std::string(nothing));
    const bool was_open = state.open == id_number(id);
    std::optional<Day> picked;
    if (was_open)
        picked = draw_popup(ui, state, id, rect, day, range);
    else if (interaction.clicked)
        state = {id_number(id), std::clamp(day.value_or(range.today), range.min, range.max)};
    return picked;
}

} // namespace kept::ui
