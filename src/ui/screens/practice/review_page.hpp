#pragma once

#include "ui/screens/practice/state/practice_state.hpp"
#include "ui/widgets/page.hpp"

namespace kept::ui {

/// The practice id under which the words of an unfinished review are kept.
inline constexpr const char* review_draft_id = "weekly-review";
/// In that draft: the first day of the week it is about.
inline constexpr const char* review_week_field = "week";

/// The look back at a week with its questions, or at a month or a year in charts.
void draw_review_page(Ui& ui, const ScreenInput& input, ReviewFlow& review, Page& page);

/// Draws the dialog over the review: the chooser of the report.
void draw_review_dialogs(Ui& ui, const ScreenInput& input, ReviewFlow& review);

} // namespace kept::ui
