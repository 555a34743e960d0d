#include "ui/dashboard/help.hpp"

#include "ui/widgets/modal.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/text.hpp"

#include <array>

namespace kept::ui {
namespace {

struct KeyLine {
    std::string_view keys;
    std::string_view meaning;
};

constexpr std::array<KeyLine, 24> lines{{
    {"Up, Down", "the card before, the card after"},
    {"Left, Right", "the day before, the day after; Home: today"},
    {"Y", "yes; an honest day; a calm day; on time"},
    {"N", "no; “I bent the truth”; a hard moment"},
    {"S", "skip: planned rest"},
    {"T, R, L", "promise: tomorrow, another day, kept late"},
    {"M", "a new promise"},
    {"T", "minutes: starts and stops the timer"},
    {"1 to 5", "arrivals: on time, 5, 10, 15 minutes late, your own"},
    {"digits, Enter", "amounts: the day’s total"},
    {"Enter", "a note on the answer"},
    {"Backspace", "take the day’s answer back"},
    {"U, Ctrl+Z", "undo; Ctrl+Shift+Z or Ctrl+Y: redo"},
    {"Ctrl+1 to Ctrl+8", "the screens, in the order of the rail"},
    {"G, A", "on Goals: a new goal; on Habits: a new habit"},
    {"+, –", "on Progress: fewer days, more days"},
    {"Shift+Left, Right", "on Progress: earlier, later"},
    {"Ctrl+Enter", "on Practice: the next page, and at the end: save"},
    {"Ctrl+F", "on Journal: search"},
    {"Ctrl+K", "find anything"},
    {"Ctrl+Q", "close Kept; everything is already saved"},
    {"F1", "these keys"},
    {"F9", "hide everything; F9 again shows it"},
    {"Tab, Space", "walk over everything that can be pressed, and press it"},
}};

// In points.
constexpr double line_height = 27;
constexpr double keys_width = 130;
constexpr double width = 560;

void draw_lines(Ui& ui, Rect area) {
    const ScrollArea scroll(ui, "help/lines", area, ui.px(lines.size() * line_height));
    Rect rest = scroll.content();
    for (const KeyLine& line : lines) {
        Rect row = rest.cut_top(ui.px(line_height));
        draw_text(ui, row.cut_left(ui.px(keys_width)), Type::CaptionStrong, ui.theme.ink, line.keys);
        draw_text(ui, row, Type::Caption, ui.theme.soft, line.meaning);
    }
}

} // namespace

void draw_help(Ui& ui, bool& is_open) {
    Modal modal(ui, "help", "Keys", width, lines.size() * line_height + 140);
    draw_lines(ui, modal.body());
    if (modal.wants_close() || modal.main_button("Close"))
        is_open = false;
}

} // namespace kept::ui
