#include "ui/screens/today/yesterday_strip.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/today/today_screen.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

constexpr double height = 40; ///< points

std::string sentence(const std::vector<std::string>& open) {
    if (open.size() == 1)
        return fmt::format("Yesterday: “{}” is still open.", open.front());
    if (open.size() == 2)
        return fmt::format("Yesterday: “{}” and “{}” are still open.", open[0], open[1]);
    return fmt::format("Yesterday: {} questions are still open.", open.size());
}

std::vector<std::string> names_of_open(const ScreenInput& input, Day day) {
    std::vector<std::string> names;
    for (const HabitCard& card : make_today_view(input, day).cards)
        if (card.asks && !card.state.answered)
            names.push_back(card.name);
    return names;
}

} // namespace

float draw_yesterday_strip(Ui& ui, const ScreenInput& input, TodayState& state, Rect area) {
    if (state.view->day != input.today)
        return 0;
    const std::vector<std::string>& open =
        state.open_yesterday.get(input.key(), [&] { return names_of_open(input, input.today - 1); });
    if (open.empty())
        return 0;
    const Rect strip = area.with_height(ui.px(height));
    draw_card(ui, strip, CardStyle::Sketch);
    Rect content = strip.inset(ui.px(16), 0);
    draw_icon(ui, content.cut_left(ui.px(20)).centre(), IconSize::Medium, ui.theme.soft, icons::history);
    content.cut_left(ui.px(10));
    const Rect answer = content.cut_right(link_width(ui, "Answer"));
    if (link(ui, "today/yesterday", answer, "Answer"))
        show_day(input, state, input.today - 1);
    content.cut_right(ui.px(10));
    draw_text(ui, content, Type::Caption, ui.theme.soft, sentence(open));
    return ui.px(height);
}

} // namespace kept::ui
