#pragma once

#include "ui/screens/today/state/card_context.hpp"

namespace kept::ui {

/// How Today draws a measure: one file each, beside this one.
struct MeasureUi {
    /// The controls that answer, in one row.
    void (*draw_answers)(CardContext& context, Rect row);
    /// Handles keyboard input for the selected card; true if a key was used.
    bool (*handle_keys)(CardContext& context);
    /// Height in points of the form for OpenPart other than Note; 0 when none of them is open.
    double (*form_height)(const CardContext& context);
    void (*draw_form)(CardContext& context, Rect rect);
    /// Whether the picked answer tells all that was said, so that no line repeats it; nullptr: the measure's line as it
    /// is.
    bool (*answers_show_all)(const HabitCard& card) = nullptr;
};

const MeasureUi& measure_ui(MeasureKind kind);

extern const MeasureUi yes_no_ui;
extern const MeasureUi count_ui;
extern const MeasureUi arrival_ui;
extern const MeasureUi candour_ui;
extern const MeasureUi calm_ui;
extern const MeasureUi promise_ui;
extern const MeasureUi abstain_ui;
extern const MeasureUi duration_ui;

} // namespace kept::ui
