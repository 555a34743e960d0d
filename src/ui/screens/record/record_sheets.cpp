#include "ui/screens/record/record_sheets.hpp"

#include "ui/screens/record/copy_sheet.hpp"
#include "ui/screens/record/erase_sheet.hpp"
#include "ui/screens/record/import_sheet.hpp"
#include "ui/screens/record/restore_sheet.hpp"

namespace kept::ui {
namespace {

bool is_import_open(const RecordView& view, const ImportSheet& sheet) {
    return sheet.is_open || view.import.stage != ImportStage::None;
}

/// Passes the choice in the desktop's dialog to the part that asked for it.
void take_choice(RecordKeeper& keeper, RecordState& state) {
    const auto& chosen = keeper.view().chosen;
    if (!chosen || chosen->number == state.seen_choice)
        return;
    state.seen_choice = chosen->number;
    switch (chosen->what) {
    case ChoiceOf::Import:
    case ChoiceOf::ImportFolder:
        state.import.path = chosen->path;
        keeper.ask(ReadFile{chosen->path, {}});
        break;
    case ChoiceOf::SaveCopy:
        state.copy.path = chosen->path;
        break;
    case ChoiceOf::SavePicture: // taken by its own sheet
        break;
    case ChoiceOf::Restore:
        keeper.ask(CompareCopy{chosen->path});
        break;
    }
}

} // namespace

bool is_record_sheet_open(const ScreenInput& input, const RecordState& state) {
    if (input.around.record == nullptr)
        return false;
    const RecordView& view = input.around.record->view();
    return is_import_open(view, state.import) || view.restore || view.verdict || state.copy.is_open || state.erase.what;
}

void draw_record_sheets(Ui& ui, const ScreenInput& input, RecordState& state) {
    if (input.around.record == nullptr)
        return;
    RecordKeeper& keeper = *input.around.record;
    take_choice(keeper, state);
    const RecordView& view = keeper.view();
    if (view.restore)
        draw_restore_sheet(ui, input);
    else if (view.verdict)
        draw_verdict_sheet(ui, keeper);
    else if (state.erase.what)
        draw_erase_sheet(ui, input, state.erase);
    else if (state.copy.is_open)
        draw_copy_sheet(ui, input, state.copy);
    else if (is_import_open(view, state.import))
        draw_import_sheet(ui, keeper, state.import);
}

} // namespace kept::ui
