#include "ui/screens/habits/habit_row.hpp"

#include "domain/measures/measure.hpp"
#include "journal/describe.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 16;
constexpr double side = 34;

std::string target_text(const Habit& habit, const Target& target) {
    const std::string amount = habit.measure == MeasureKind::Duration
                                   ? minutes_text(target.amount.number())
                                   : describe_amount(target.amount.number(), habit.unit);
    return fmt::format("{} {}", target.direction == Direction::AtMost ? "at most" : "at least", amount);
}

/// "every day, at least 10 pages · resting since today"
std::string about_of(const ScreenInput& input, const Habit& habit) {
    const Rule& rule = habit.rule_on(input.today);
    std::string text =
        measure_of(habit.measure).has_schedule ? describe(rule.schedule) : std::string("whenever something is logged");
    if (sums_amounts(habit.measure))
        text += ", " + target_text(habit, rule.target);
    if (habit.archived)
        return text + " · in the archive";
    for (const Pause& pause : habit.pauses)
        if (pause.holds(input.today))
            text += pause.until ? fmt::format(" · rests to {}", describe_day(*pause.until, input.today))
                                : fmt::format(" · rests since {}", describe_day(pause.from, input.today));
    if (const Rule& next = habit.rule_on(input.today + 1); next != rule)
        text += " · a new rule from tomorrow";
    return text;
}

} // namespace

HabitRow make_habit_row(const ScreenInput& input, const Habit& habit) {
    return {.path = "habits/" + short_text(habit.id), .about = about_of(input, habit)};
}

HabitAsk draw_habit_row(Ui& ui, const ScreenInput& input, const Habit& habit, const HabitRow& row, HabitRowPlace place,
                        Rect card) {
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(15));
    draw_icon_tile(ui, content.cut_left(ui.px(40)).with_height(ui.px(40)), ui.theme.accent(habit.colour),
                   icons::named(habit.icon));
    content.cut_left(ui.px(14));
    HabitAsk ask = HabitAsk::Nothing;
    const auto offer = [&](std::string_view part, char32_t icon, std::string_view tip, HabitAsk what,
                           bool enabled = true) {
        Rect spot = content.cut_right(ui.px(side));
        spot = square_around(spot.centre(), ui.px(side));
        if (icon_button(ui, ui.format("{}/{}", row.path, part), spot, icon, tip, enabled))
            ask = what;
        content.cut_right(ui.px(2));
    };
    if (!habit.archived) {
        offer("down", icons::arrow_downward, "Down", HabitAsk::Down, !place.is_last);
        offer("up", icons::arrow_upward, "Up", HabitAsk::Up, !place.is_first);
        offer("archive", icons::archive, "Into the archive", HabitAsk::Archive);
    }
    if (habit.archived && input.services.data != nullptr)
        offer("erase", icons::trash, "Erase it for good", HabitAsk::Erase);
    if (habit.archived || habit.is_paused(input.today))
        offer("resume", icons::play_arrow, "Go on with it", HabitAsk::Resume);
    else
        offer("rest", icons::pause, "Let it rest", HabitAsk::Rest);
    offer("edit", icons::edit, "Change", HabitAsk::Edit);
    content.cut_right(ui.px(10));
    draw_text(ui, content.cut_top(ui.px(21)), Type::BodyStrong, habit.archived ? ui.theme.soft : ui.theme.ink,
              habit.name);
    draw_text(ui, content.cut_top(ui.px(19)), Type::Caption, ui.theme.soft, row.about);
    if (card_touch(ui, row.path, card).clicked && ask == HabitAsk::Nothing)
        ask = HabitAsk::ShowProgress;
    return ask;
}

} // namespace kept::ui
