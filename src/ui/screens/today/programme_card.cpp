#include "ui/screens/today/programme_card.hpp"

#include "ui/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 18;
constexpr double gap = 13;

float draw_one(Ui& ui, const ScreenInput& input, const Programme& programme, const ProgrammeRun& run, Rect area) {
    const int number = run.week_on(input.today);
    const ProgrammeWeek& week = programme.weeks.at(static_cast<std::size_t>(number - 1));
    const bool is_done = run.steps_done.contains(number);
    const float width = area.width() - ui.px(2 * padding);
    const float step = paragraph_height(ui, width, Type::Body, week.step);
    const Rect card = area.with_height(step + ui.px(14 + 20 + 8 + 12 + button_height + 14));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    Rect head = content.cut_top(ui.px(20));
    const std::string weeks = fmt::format("week {} of {}", number, weeks_of_programme);
    draw_text(ui, head.cut_right(text_width(ui, Type::Caption, weeks)), Type::Caption, ui.theme.soft, weeks);
    head.cut_right(ui.px(8));
    draw_text(ui, head, Type::CaptionStrong, ui.theme.soft, programme.title);
    content.cut_top(ui.px(8));
    draw_paragraph(ui, content.min(), width, Type::Body, ui.theme.ink, week.step);
    content.cut_top(step + ui.px(12));
    ImVec2 at = content.min();
    const std::string path = "today/programme/" + programme.id;
    if (button_in_row(ui, path + "/done", at,
                      {.label = is_done ? "Done" : "I have done this", .icon = icons::check, .enabled = !is_done}))
        input.commands.emplace_back(ChangeProgramme{{programme.id, ProgrammeDeed::StepDone, number}});
    if (button_in_row(ui, path + "/open", at, {.label = "All weeks", .look = ButtonLook::Bare}))
        input.go(VisitProgramme{programme.id});
    return card.height() + ui.px(gap);
}

} // namespace

float draw_programme_cards(Ui& ui, const ScreenInput& input, Rect area) {
    const float top = area.top;
    for (const ProgrammeRun& run : input.journal.programmes().runs()) {
        const Programme* programme = find_programme(input.around.programmes, run.programme);
        if (programme != nullptr && !run.is_paused && !run.is_over(input.today))
            area.top += draw_one(ui, input, *programme, run, area);
    }
    return area.top - top;
}

} // namespace kept::ui
