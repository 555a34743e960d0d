#include "ui/screens/today/programme_card.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

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
    const std::string_view path = ui.format("today/programme/{}", programme.id);
    const std::string_view weeks = ui.format("week {} of {}", number, weeks_of_programme);
    if (link(ui, ui.format("{}/open", path), head.cut_right(link_width(ui, weeks)), weeks))
        input.ask(OpenProgramme{programme.id});
    head.cut_right(ui.px(8));
    draw_text(ui, head, Type::CaptionStrong, ui.theme.soft, programme.title);
    content.cut_top(ui.px(8));
    draw_paragraph(ui, content.min(), width, Type::Body, ui.theme.ink, week.step);
    content.cut_top(step + ui.px(12));
    ImVec2 at = content.min();
    if (button_in_row(ui, ui.format("{}/done", path), at,
                      {.label = is_done ? "Done" : "I have done this", .icon = icons::check, .enabled = !is_done}))
        input.ask(ChangeProgramme{{programme.id, ProgrammeDeed::StepDone, number}});
    const Practice* practice = find_practice(input.services.practices, week.practice);
    const float room = card.right - ui.px(padding) - at.x;
    if (practice != nullptr && button_width(ui, {.label = practice->title}) <= room &&
        button_in_row(ui, ui.format("{}/practice", path), at, {.label = practice->title, .style = ButtonStyle::Bare}))
        input.ask(OpenPractice{practice->id});
    return card.height() + ui.px(gap);
}

} // namespace

float draw_programme_cards(Ui& ui, const ScreenInput& input, Rect area) {
    const float top = area.top;
    for (const ProgrammeRun& run : input.journal.programmes().runs()) {
        const Programme* programme = find_programme(input.services.programmes, run.programme);
        if (programme != nullptr && !run.is_paused && !run.is_over(input.today))
            area.top += draw_one(ui, input, *programme, run, area);
    }
    return area.top - top;
}

} // namespace kept::ui
