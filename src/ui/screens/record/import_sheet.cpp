#include "ui/screens/record/import_sheet.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/record/import_preview.hpp"
#include "ui/screens/record/import_questions.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/form.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <utility>

namespace kept::ui {
namespace {

// In points.
constexpr double width = 620;
constexpr double height = 560;
constexpr double beginning_height = 400;

constexpr std::string_view formats =
    "Kept tells by the content whose it is: Loop Habit Tracker, HabitBull, Tickmate, Rewire, mhabit, Beaver Habits, "
    "harsh, Habitica, Daylio, another Kept, or any table with a date in each row. First you see what it would bring; "
    "nothing is written before you say so.";

void read(const ScreenInput& input, ImportSheet& sheet, const std::string& path, ImportChoices choices) {
    sheet.edits_columns = false;
    sheet.reminders = false;
    input.ask(ReadFile{path, std::move(choices)});
}

/// The field for the path with the ways to the desktop's dialogs under it. Returns the height used.
float draw_place(Ui& ui, const ScreenInput& input, ImportSheet& sheet, Rect area) {
    if (!std::exchange(sheet.has_focus, true))
        focus_field(ui, "bring/path");
    FormColumn form(ui, area);
    if (text_field(ui, "bring/path", form.row("File or folder"), sheet.path, {.hint = "~/Downloads/backup.db"})
            .submitted &&
        !sheet.path.empty())
        read(input, sheet, sheet.path, {});
    if (!input.data().has_chooser)
        return form.used();
    Rect row = form.plain(button_height);
    ImVec2 at = row.min();
    if (button_in_row(ui, "bring/choose", at, {.label = "Choose a file…"}))
        input.ask(ChooseFile{ChoiceOf::Import, {}});
    if (button_in_row(ui, "bring/choose-folder", at, {.label = "Choose a folder…"}))
        input.ask(ChooseFile{ChoiceOf::ImportFolder, {}});
    return form.used();
}

void draw_beginning(Ui& ui, const ScreenInput& input, ImportSheet& sheet, const ImportView& view, Modal& modal) {
    Rect body = modal.body();
    const bool is_refused = view.stage == ImportStage::Refused;
    const std::string_view about = is_refused ? std::string_view(view.sentence) : formats;
    body.cut_top(
        draw_paragraph(ui, body.min(), body.width(), Type::Body, is_refused ? ui.theme.ink : ui.theme.soft, about, 10) +
        ui.px(18));
    body.cut_top(draw_place(ui, input, sheet, body));
    if (!is_refused)
        draw_paragraph(ui, body.min(), body.width(), Type::Caption, ui.theme.soft,
                       "Or drop the file on the window. An import can be undone as one.");
    if (modal.main_button("Read it", !sheet.path.empty()))
        read(input, sheet, sheet.path, {});
}

void adopt_choices(ImportSheet& sheet, const ImportView& view, ImportQuestion question) {
    const std::string key = fmt::format("{} {}", view.number, static_cast<int>(question));
    if (sheet.choices_of == key)
        return;
    sheet.choices = view.choices;
    sheet.choices_of = key;
}

void draw_asking(Ui& ui, const ScreenInput& input, ImportSheet& sheet, const ImportView& view, Modal& modal) {
    const ImportQuestion question = sheet.edits_columns ? ImportQuestion::Columns : view.question;
    adopt_choices(sheet, view, question);
    const bool is_complete = draw_import_question(ui, sheet, view, question, modal.body());
    if (modal.main_button("Go on", is_complete))
        read(input, sheet, view.path, sheet.choices);
    if (modal.side_button("back", "Another file")) {
        sheet.edits_columns = false;
        input.ask(CloseImport{});
    }
}

void draw_ready(Ui& ui, const ScreenInput& input, ImportSheet& sheet, const ImportView& view, Modal& modal) {
    if (draw_import_preview(ui, view, sheet.reminders, modal.body()))
        sheet.edits_columns = true;
    const bool reminders = sheet.reminders && view.reminders > 0;
    if (modal.main_button("Bring it in", view.changes_anything || reminders)) {
        sheet = {};
        input.ask(AcceptImport{reminders});
    }
    if (modal.side_button("back", "Another file"))
        input.ask(CloseImport{});
}

void close(const ScreenInput& input, ImportSheet& sheet) {
    sheet = {};
    input.ask(CloseImport{});
}

} // namespace

void draw_import_sheet(Ui& ui, const ScreenInput& input, ImportSheet& sheet) {
    const ImportView& view = input.data().import;
    const bool is_large = view.stage == ImportStage::Asking || view.stage == ImportStage::Ready;
    Modal modal(ui, "bring", "Bring a record along", width, is_large ? height : beginning_height);
    switch (view.stage) {
    case ImportStage::None:
    case ImportStage::Refused:
        draw_beginning(ui, input, sheet, view, modal);
        break;
    case ImportStage::Reading:
        draw_under_way(ui, fmt::format("Reading {} …", view.file), modal.body());
        break;
    case ImportStage::Writing:
        draw_under_way(ui, "Bringing it in …", modal.body());
        return; // it is nearly done; the message says so
    case ImportStage::Asking:
        draw_asking(ui, input, sheet, view, modal);
        break;
    case ImportStage::Ready:
        if (sheet.edits_columns)
            draw_asking(ui, input, sheet, view, modal);
        else
            draw_ready(ui, input, sheet, view, modal);
        break;
    }
    if (modal.side_button("cancel", "Close") || modal.wants_close())
        close(input, sheet);
}

} // namespace kept::ui
