#include "ui/screens/record/copy_sheet.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/form.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <array>

namespace kept::ui {
namespace {

constexpr std::array<Segment, 6> formats{Segment{"csv", "Table"},        Segment{"wide-csv", "Wide table"},
                                         Segment{"jsonl", "Everything"}, Segment{"loop-csv", "Loop CSV"},
                                         Segment{"loop-db", "Loop .db"}, Segment{"org", "Org"}};

const CopyFormat* format_of(const DataView& view, std::size_t index) {
    for (const CopyFormat& format : view.formats)
        if (format.id == formats.at(index).id)
            return &format;
    return nullptr;
}

std::string proposed_name(const DataView& view, std::size_t index, Day today) {
    const CopyFormat* format = format_of(view, index);
    return fmt::format("kept-{}{}", to_text(today), format == nullptr ? "" : format->ending);
}

std::string proposed_path(const DataView& view, std::size_t index, Day today) {
    return view.save_folder + "/" + proposed_name(view, index, today);
}

/// Another format; the name goes along unless the user chose one.
void pick(const DataView& view, CopySheet& sheet, std::size_t index, Day today) {
    const bool is_proposed = sheet.path == proposed_path(view, sheet.format, today);
    sheet.format = index;
    if (is_proposed)
        sheet.path = proposed_path(view, index, today);
}

} // namespace

void draw_copy_sheet(Ui& ui, const ScreenInput& input, CopySheet& sheet) {
    const DataView& view = input.data();
    if (sheet.path.empty())
        sheet.path = proposed_path(view, sheet.format, input.today);
    Modal modal(ui, "copy", "Save a copy", 600, view.has_chooser ? 400 : 350);
    FormColumn form(ui, modal.body());
    if (const auto picked = segmented(ui, "copy/format", form.row("As"), formats, sheet.format))
        pick(view, sheet, *picked, input.today);
    if (const CopyFormat* format = format_of(view, sheet.format))
        draw_text(ui, form.plain(20), Type::Caption, ui.theme.soft, format->about);
    text_field(ui, "copy/path", form.row("Where to; nothing may be there yet"), sheet.path);
    if (view.has_chooser) {
        ImVec2 at = form.plain(button_height).min();
        if (button_in_row(ui, "copy/choose", at, {.label = "Choose a place…"}))
            input.ask(ChooseFile{ChoiceOf::SaveCopy, proposed_name(view, sheet.format, input.today)});
    }
    draw_text(ui, form.plain(20), Type::Caption, ui.theme.soft, "Only you can read the file.");
    const bool wants_close = modal.wants_close();
    if (modal.main_button("Save", !sheet.path.empty())) {
        input.ask(SaveCopy{std::string(formats.at(sheet.format).id), sheet.path});
        sheet.is_open = false;
    } else if (modal.side_button("cancel", "Cancel") || wants_close) {
        sheet.is_open = false;
    }
}

} // namespace kept::ui
