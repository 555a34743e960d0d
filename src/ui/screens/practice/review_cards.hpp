#pragma once

#include "journal/derived/review.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/widgets/page.hpp"

namespace kept::ui {

/// Days answered, hard moments, promises and practices, a tile each.
void draw_review_figures(Ui& ui, const PeriodReview& review, Page& page);
/// Each habit with what was kept and how its strength moved.
void draw_review_habits(Ui& ui, const PeriodReview& review, Page& page);
/// Charts of a month or a year: the kept share and the hard moments of its weeks or months, and the strength.
void draw_review_charts(Ui& ui, const ScreenInput& input, const PeriodReview& review, Page& page);

} // namespace kept::ui
