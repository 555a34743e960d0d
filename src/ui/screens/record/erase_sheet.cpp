#include "ui/screens/record/erase_sheet.hpp"

#include "ui/widgets/modal.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toggle.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

constexpr std::string_view word = "erase";

std::string title_of(EraseWhat what, const EraseSheet& sheet) {
    switch (what) {
    case EraseWhat::Entry:
        return "Erase this entry for good?";
    case EraseWhat::Habit:
        return fmt::format("Erase “{}” for good?", sheet.name);
    case EraseWhat::Everything:
        return "Erase the whole record for good?";
    case EraseWhat::Copies:
        break;
    }
    return "Delete the copies?";
}

std::string what_goes(const ScreenInput& input, EraseWhat what, const EraseSheet& sheet) {
    const DataView& view = input.data();
    switch (what) {
    case EraseWhat::Entry:
        return fmt::format("“{}” goes, with every earlier version of it. No undo brings it back, and no import.",
                           sheet.name);
    case EraseWhat::Habit: {
        const HabitRecord* record = input.journal.find_habit(sheet.id);
        return fmt::format(
            "The habit goes with all that was said of it (check-ins: {}), its promises, goals and notes. No "
            "undo brings them back, and no import. To stop being asked, the archive is enough.",
            record == nullptr ? 0 : record->check_ins.size());
    }
    case EraseWhat::Everything:
        return fmt::format(
            "All habits ({}) and every entry, badge and goal go. Kept is as on its first day then. No undo "
            "brings them back.",
            input.journal.habits().size());
    case EraseWhat::Copies:
        break;
    }
    return fmt::format("All copies ({}) in {} go. The record itself stays as it is.", view.copies.size(),
                       view.copies_folder);
}

} // namespace

void draw_erase_sheet(Ui& ui, const ScreenInput& input, EraseSheet& sheet) {
    if (!sheet.what)
        return;
    const EraseWhat what = *sheet.what;
    const bool is_everything = what == EraseWhat::Everything;
    const auto copies = input.data().copies.size();
    const bool has_copies = copies > 0 && what != EraseWhat::Copies;
    Modal modal(ui, "erase", title_of(what, sheet), 520, 240 + (is_everything ? 70 : 0) + (has_copies ? 46 : 0));
    Rect body = modal.body();
    body.cut_top(draw_paragraph(ui, body.min(), body.width(), Type::Body, ui.theme.ink, what_goes(input, what, sheet)) +
                 ui.px(12));
    if (has_copies) {
        checkbox(ui, "erase/in-copies", body.cut_top(ui.px(34)),
                 fmt::format("In the {} Kept made too", copies == 1 ? "copy" : fmt::format("{} copies", copies)),
                 sheet.in_copies);
        body.cut_top(ui.px(12));
    }
    if (is_everything) {
        draw_text(ui, body.cut_top(ui.px(22)), Type::Caption, ui.theme.soft, fmt::format("Type “{}” to mean it", word));
        text_field(ui, "erase/word", body.cut_top(ui.px(field_height)), sheet.word);
    }
    const bool wants_close = modal.wants_close();
    if (modal.grave_button("Erase", !is_everything || sheet.word == word)) {
        input.ask(Erase{what, sheet.id, sheet.in_copies});
        sheet = {};
    } else if (modal.side_button("cancel", "Keep it") || wants_close) {
        sheet = {};
    }
}

} // namespace kept::ui
