#include "ui/screens/progress/year_arrows.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"

namespace kept::ui {

void draw_year_arrows(Ui& ui, ProgressState& state, Day today, int first_year, Rect row) {
    const int this_year = to_civil(today).year;
    const int year = state.year.value_or(this_year);
    const float side = ui.px(26);
    Rect place = rect_at(row.left + ui.px(44), row.centre().y - side / 2, side, side);
    if (icon_button(ui, "progress/previous-year", place, icons::chevron_left, "The year before", year > first_year))
        state.year = year - 1;
    place = place.moved(side + ui.px(2), 0);
    if (icon_button(ui, "progress/next-year", place, icons::chevron_right, "The year after", year < this_year))
        state.year = year + 1;
}

} // namespace kept::ui
