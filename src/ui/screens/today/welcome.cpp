#include "ui/screens/today/welcome.hpp"

#include "journal/habits/starter_trio.hpp"
#include "ui/context/ids.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double width = 620;
constexpr double row_height = 76;

/// The answers each of the trio asks for, in a sentence.
constexpr std::array<std::string_view, 3> meanings{
    "Each arrival, in minutes early or late. One key when you were on time.",
    "An honest day, or where you bent the truth, and whether you put it right.",
    "A calm day, or a hard moment: what set it off, how strong, and what helped."};

void draw_choice(Ui& ui, const HabitFields& habit, std::string_view meaning, std::string_view id, bool& wanted,
                 Rect row) {
    draw_card(ui, row);
    if (interact(ui, id, row, true, wanted).clicked)
        wanted = !wanted;
    if (ui.state.focus.is_on(id_number(id)) && ui.state.focus.is_visible())
        outline(ui, row, ui.theme.brand(), ui.px(14), ui.px(2));
    Rect content = row.inset(ui.px(18), ui.px(18));
    const Colour accent = ui.theme.accent(habit.colour.value_or(0));
    draw_icon_tile(ui, content.cut_left(ui.px(40)).with_height(ui.px(40)), accent,
                   icons::named(habit.icon.value_or("check")));
    content.cut_left(ui.px(14));
    const Rect mark = content.cut_right(ui.px(28));
    draw_icon(ui, mark.centre(), IconSize::Large, wanted ? ui.theme.brand() : ui.theme.faint,
              wanted ? icons::check_circle : icons::radio_button_unchecked);
    draw_text(ui, content.cut_top(ui.px(21)), Type::BodyStrong, ui.theme.ink, habit.name.value_or(""));
    draw_text(ui, content, Type::Caption, ui.theme.soft, meaning);
}

void start_with(const ScreenInput& input, const std::array<HabitFields, 3>& trio, const WelcomeDraft& draft) {
    AddHabits command;
    for (std::size_t i = 0; i < trio.size(); ++i)
        if (draft.wanted.at(i))
            command.habits.push_back(trio.at(i));
    input.ask(std::move(command));
}

} // namespace

void draw_welcome(Ui& ui, const ScreenInput& input, TodayState& state, Rect area) {
    const auto trio = starter_trio();
    WelcomeDraft& draft = state.welcome;
    const float column = std::min(area.width(), ui.px(width));
    Rect rest = rect_at(area.left + (area.width() - column) / 2, area.top, column, area.height());
    rest.cut_top(std::max(0.0F, std::min(ui.px(72), (area.height() - ui.px(500)) / 2)));
    draw_text(ui, rest.cut_top(ui.px(36)), Type::Headline, ui.theme.ink, "Small things, kept up");
    rest.cut_top(ui.px(4));
    const std::string_view about =
        "Trust comes back through small actions that are repeated for a long time. Kept asks a "
        "few questions a day and shows what they come to. Begin with these three; nothing "
        "leaves this computer.";
    rest.cut_top(draw_paragraph(ui, rest.min(), column, Type::Body, ui.theme.soft, about) + ui.px(20));
    for (std::size_t i = 0; i < trio.size(); ++i) {
        draw_choice(ui, trio.at(i), meanings.at(i), ui.format("welcome/{}", i + 1), draft.wanted.at(i),
                    rest.cut_top(ui.px(row_height)));
        rest.cut_top(ui.px(12));
    }
    rest.cut_top(ui.px(12));
    const bool wants_any = std::ranges::any_of(draft.wanted, [](bool wanted) { return wanted; });
    const ButtonSpec spec{.label = "Start", .hint = "Enter", .style = ButtonStyle::Main, .enabled = wants_any};
    const Rect place = rest.cut_top(ui.px(40)).with_width(std::max(ui.px(140), button_width(ui, spec)));
    const bool is_walking = ui.state.focus.is_visible() && ui.state.focus.is_on_any();
    const bool by_key = wants_any && !is_walking && ui.shortcut(Key::Enter);
    if (button(ui, "welcome/start", place, spec) || by_key)
        start_with(input, trio, draft);
    rest.cut_top(ui.px(14));
    const std::string_view other = "Begin with another habit";
    if (link(ui, "welcome/other", rest.cut_top(ui.px(24)).with_width(link_width(ui, other)), other))
        input.ask(NewHabitForm{});
    if (input.services.data == nullptr)
        return;
    const std::string_view bring = "Bring a record along from another app";
    if (link(ui, "welcome/bring", rest.cut_top(ui.px(24)).with_width(link_width(ui, bring)), bring))
        input.ask(BringRecord{});
}

} // namespace kept::ui
