#include "ui/screens/journal/journal_screen.hpp"

#include "journal/describe.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/journal/journal_filters.hpp"
#include "ui/screens/journal/journal_view.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double side = 32;

/// The mouse is on the row, or the keyboard walks over what can be pressed: what is seldom wanted shows only then.
bool is_near(const Ui& ui, Rect row) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    return (ui.is_top() && overlap(row, ui.clip()).contains(mouse.x, mouse.y)) || ui.state.focus.is_visible();
}

void draw_entry(Ui& ui, const ScreenInput& input, const JournalEntry& entry, EventIndex event, Day day, Rect row) {
    fill(ui, rect_at(row.left, row.top, row.width(), ui.px(1)), ui.theme.line);
    Rect content = row.inset(ui.px(4), ui.px(9));
    draw_icon(ui, content.cut_left(ui.px(28)).centre(), IconSize::Medium,
              entry.habit ? ui.theme.accent(entry.colour) : ui.theme.soft, icons::named(entry.icon));
    content.cut_left(ui.px(10));
    const auto offer = [&](std::string_view part, char32_t icon, std::string_view tip) {
        const Rect spot = content.cut_right(ui.px(side));
        return icon_button(ui, ui.format("{}/{}", entry.path, part), square_around(spot.centre(), ui.px(side)), icon,
                           tip);
    };
    if (input.services.data != nullptr && entry.can_erase && is_near(ui, row) &&
        offer("erase", icons::trash, "Erase it for good"))
        input.ask(EraseEntryQuestion{input.journal.events().at(event).id, entry.title});
    if (entry.can_undo && offer("undo", icons::undo, "Take this back"))
        input.ask(TakeBack{input.journal.events().batch_of(event).id});
    if (entry.can_edit && entry.habit && offer("edit", icons::edit, "Correct it on its day"))
        input.ask(OpenDay{day, *entry.habit});
    if (entry.can_read && offer("read", icons::menu_book, "Read it"))
        input.ask(ReadPracticeEntry{to_text(input.journal.events().at(event).id)});
    content.cut_right(ui.px(8));
    const float time = text_width(ui, Type::Caption, entry.time);
    draw_text(ui, content.cut_right(time), Type::Caption, ui.theme.soft, entry.time, Align::Right);
    content.cut_right(ui.px(14));
    ui.mark(entry.path, row);
    if (entry.words.empty()) {
        draw_text(ui, content, Type::Body, ui.theme.ink, entry.title);
        return;
    }
    draw_text(ui, content.cut_top(ui.px(20)), Type::Body, ui.theme.ink, entry.title);
    draw_text(ui, content, Type::Caption, ui.theme.soft, entry.words);
}

/// Only the lines that can be seen are made and drawn, however many there are.
void draw_lines(Ui& ui, const ScreenInput& input, JournalState& state, Rect area) {
    const std::vector<JournalLine>& lines = state.lines.lines();
    const std::vector<float>& tops = state.lines.tops();
    Page page(ui, "journal/scroll", area);
    const Rect content = page.column().next(ui.px(static_cast<double>(tops.back())));
    const float from = (area.top - content.top) / ui.px(1);
    const float to = (area.bottom - content.top) / ui.px(1);
    auto first = std::ranges::upper_bound(tops, from) - tops.begin();
    for (auto i = std::max<std::ptrdiff_t>(0, first - 1); i < std::ssize(lines); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (tops[at] > to)
            break;
        const JournalLine& line = lines[at];
        const Rect row{content.left, content.top + ui.px(static_cast<double>(tops[at])), content.right,
                       content.top + ui.px(static_cast<double>(tops[at + 1]))};
        if (line.event) {
            draw_entry(ui, input, state.seen.entry(input, *line.event), *line.event, line.day, row);
        } else {
            Rect words = row;
            words.cut_top(ui.px(14));
            draw_text(ui, words, Type::CaptionStrong, ui.theme.soft, state.seen.heading(input, line.day));
        }
    }
}

std::string_view about(const Ui& ui, const JournalState& state) {
    const std::size_t entries = state.lines.entries();
    if (state.filter.is_empty())
        return ui.format("{} entries, newest first.", entries);
    return entries == 1 ? "One entry found." : ui.format("{} entries found.", entries);
}

} // namespace

void draw_journal(Ui& ui, const ScreenInput& input, JournalState& state, Rect area) {
    state.words.refresh(input.journal);
    state.lines.refresh(input, state.filter);
    draw_page_title(ui, area, "Journal", about(ui, state));
    if (state.lines.lines().empty() && state.filter.is_empty()) {
        empty_state(ui, "journal/empty", area,
                    {.icon = icons::menu_book,
                     .title = "Nothing is written yet",
                     .about = "Every answer, promise and note stands here, newest first, to be found again."});
        return;
    }
    draw_journal_filters(ui, input, state, area);
    if (state.lines.lines().empty()) {
        if (empty_state(ui, "journal/none", area,
                        {.icon = icons::search,
                         .title = "Nothing matches",
                         .about = "Try fewer words, or another kind of entry.",
                         .action = "Show everything"}))
            state.filter = {};
        return;
    }
    draw_lines(ui, input, state, area);
}

} // namespace kept::ui
