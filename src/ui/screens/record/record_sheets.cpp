#include "ui/screens/record/record_sheets.hpp"

#include "ui/screens/record/copy_sheet.hpp"
#include "ui/screens/record/erase_sheet.hpp"
#include "ui/screens/record/import_sheet.hpp"
#include "ui/screens/record/restore_sheet.hpp"

namespace kept::ui {
namespace {

bool is_import_open(const DataView& view, const ImportSheet& sheet) {
    return sheet.is_open || view.import.stage != ImportStage::None;
}

/// Passes the choice in the desktop's dialog to the part that asked for it.
void absorb_choice(const ScreenInput& input, RecordState& state) {
    const auto& chosen = input.data().chosen;
    if (!chosen || chosen->number == state.seen_choice)
        return;
    state.seen_choice = chosen->number;
    switch (chosen->what) {
    case ChoiceOf::Import:
    case ChoiceOf::ImportFolder:
        state.import.path = chosen->path;
        input.ask(ReadFile{chosen->path, {}});
        break;
    case ChoiceOf::SaveCopy:
        state.copy.path = chosen->path;
        break;
    case ChoiceOf::SavePicture: // taken by its own sheet
        break;
    case ChoiceOf::Restore:
        input.ask(CompareCopy{chosen->path});
        break;
    }
}

} // namespace

void open_erase(RecordState& state, EraseWhat what, Uuid id, std::string name) {
    state.erase = {.what = what, .id = id, .name = std::move(name)};
}

bool is_record_sheet_open(const ScreenInput& input, const RecordState& state) {
    if (input.services.data == nullptr)
        return false;
    const DataView& view = input.data();
    return is_import_open(view, state.import) || view.restore || view.verdict || state.copy.is_open || state.erase.what;
}

void draw_record_sheets(Ui& ui, const ScreenInput& input, RecordState& state) {
    if (input.services.data == nullptr)
        return;
    absorb_choice(input, state);
    const DataView& view = input.data();
    if (view.restore)
        draw_restore_sheet(ui, input);
    else if (view.verdict)
        draw_verdict_sheet(ui, input);
    else if (state.erase.what)
        draw_erase_sheet(ui, input, state.erase);
    else if (state.copy.is_open)
        draw_copy_sheet(ui, input, state.copy);
    else if (is_import_open(view, state.import))
        draw_import_sheet(ui, input, state.import);
}

} // namespace kept::ui
