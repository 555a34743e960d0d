#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/record/record_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// The sheets and questions about the record as a whole, over whatever screen is shown: bringing a record along, saving
/// a copy, putting one in place, the result of a search for damage, erasing. Draws none if no data is given.
void draw_record_sheets(Ui& ui, const ScreenInput& input, RecordState& state);

/// A copy or a file is being read, compared or questioned: a sheet is open.
bool is_record_sheet_open(const ScreenInput& input, const RecordState& state);

/// Opens the question before something is erased. `id`: of the entry or habit; `name`: of the habit, or the words of
/// the entry.
void open_erase(RecordState& state, EraseWhat what, Uuid id = {}, std::string name = {});

} // namespace kept::ui
