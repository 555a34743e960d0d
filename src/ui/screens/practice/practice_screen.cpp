#include "ui/screens/practice/practice_screen.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/practice_flow.hpp"
#include "ui/screens/practice/practice_list.hpp"
#include "ui/screens/practice/programmes_page.hpp"
#include "ui/screens/practice/review_page.hpp"
#include "ui/screens/practice/safety_page.hpp"
#include "ui/screens/practice/state/read_entry.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/segmented.hpp"

#include <array>

namespace kept::ui {
namespace {

constexpr std::array<Segment, 4> parts{Segment{"exercises", "Exercises"}, Segment{"programmes", "Programmes"},
                                       Segment{"review", "Look back"}, Segment{"safety", "Safety"}};
constexpr std::array<std::string_view, 4> abouts{
    "Guided, saved at the end, kept as a draft on the way.", "Eight weeks each, one small step a week.",
    "The week’s numbers, and what you make of them.", "What comes before anything that reaches out."};

void draw_parts(Ui& ui, PracticeState& state, Rect& area) {
    const auto chosen = static_cast<std::size_t>(state.part);
    Rect row = draw_page_title(ui, area, "Practice", abouts.at(chosen));
    const float width = segmented_width(ui, parts);
    // If the title and the parts do not fit side by side, the parts go below.
    const bool is_narrow = area.width() < width + ui.px(380);
    Rect place = is_narrow ? area.cut_top(ui.px(36)) : row.cut_right(width);
    if (is_narrow)
        area.cut_top(ui.px(14));
    else
        place = rect_at(place.left, place.top + ui.px(8), width, ui.px(36));
    if (const auto picked = segmented(ui, "practice/part", place, parts, chosen)) {
        state.part = static_cast<PracticePart>(*picked);
        state.programme.reset();
    }
}

void draw_part(Ui& ui, const ScreenInput& input, PracticeState& state, Rect area) {
    // Each part scrolls by itself.
    Page page(ui,
              ui.format("practice/page-{}{}", parts.at(static_cast<std::size_t>(state.part)).id,
                        state.programme ? std::string_view(*state.programme) : ""),
              area);
    switch (state.part) {
    case PracticePart::Exercises:
        return draw_practice_list(ui, input, state, page);
    case PracticePart::Programmes:
        return draw_programmes_page(ui, input, state, page);
    case PracticePart::Review:
        return draw_review_page(ui, input, state.review, page);
    case PracticePart::Safety:
        return draw_safety_page(ui, input, state, page);
    }
}

/// While the review is not drawn.
void keep_review(const ScreenInput& input, ReviewFlow& review) {
    if (!review.week || (!review.flow.draft && review.flow.changed_at < 0))
        return;
    look_at_log(input, review.flow);
    send_draft(input, review.flow);
}

} // namespace

void draw_practice(Ui& ui, const ScreenInput& input, PracticeState& state, Rect area) {
    if (input.services.practices.empty()) {
        empty_state(ui, "practice/empty", area,
                    {.icon = icons::psychology,
                     .title = "The exercises could not be read",
                     .about = "Their files are missing or damaged. Your record is untouched; kept practice in a "
                              "terminal says what is wrong."});
        return;
    }
    if (state.part != PracticePart::Review || !state.flow.practice.empty())
        keep_review(input, state.review);
    if (!state.flow.practice.empty()) {
        if (draw_practice_flow(ui, input, state.flow, area)) {
            leave_practice(input, state.flow);
            state.part = PracticePart::Safety;
        }
        return;
    }
    draw_parts(ui, state, area);
    draw_part(ui, input, state, area);
    draw_review_dialogs(ui, input, state.review);
}

void draw_practice_dialogs(Ui& ui, const ScreenInput& input, PracticeState& state) {
    if (state.reading && draw_reading(ui, input, *state.reading))
        state.reading.reset();
}

void keep_practice(const ScreenInput& input, PracticeState& state) {
    if (!state.flow.practice.empty()) {
        look_at_log(input, state.flow);
        send_draft(input, state.flow);
    }
    keep_review(input, state.review);
}

} // namespace kept::ui
