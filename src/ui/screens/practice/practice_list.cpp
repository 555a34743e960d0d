#include "ui/screens/practice/practice_list.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/practice_flow.hpp"
#include "ui/screens/practice/review_page.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 18;
constexpr double entry_row = 44;
constexpr double two_columns = 640;

/// A quiet row: what, words, and when; true when clicked.
bool draw_row(Ui& ui, const PracticeRow& entry, Rect row) {
    const Interaction state = interact(ui, entry.path, row.inset(-ui.px(8), 0));
    if (state.hovered)
        fill(ui, row.inset(-ui.px(8), 0), ui.theme.well, ui.px(8));
    if (state.focused)
        focus_ring(ui, row.inset(-ui.px(8), ui.px(2)), ui.px(8));
    draw_icon(ui, row.cut_left(ui.px(24)).centre(), IconSize::Medium, ui.theme.soft, entry.icon);
    row.cut_left(ui.px(10));
    const float when = text_width(ui, Type::Caption, entry.when);
    draw_text(ui, row.cut_right(when), Type::Caption, ui.theme.soft, entry.when);
    row.cut_right(ui.px(12));
    const float wide = std::min(text_width(ui, Type::BodyMedium, entry.title) + ui.px(2), row.width());
    draw_text(ui, row.cut_left(wide), Type::BodyMedium, ui.theme.ink, entry.title);
    row.cut_left(ui.px(12));
    if (row.width() > ui.px(40))
        draw_text(ui, row, Type::Caption, ui.theme.soft, entry.words);
    return state.clicked;
}

Rect card_with_title(Ui& ui, Page& page, std::string_view title, std::size_t rows) {
    const Rect card = page.column().next(ui.px(52 + entry_row * static_cast<double>(rows)));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), 0);
    content.cut_top(ui.px(12));
    draw_text(ui, content.cut_top(ui.px(30)), Type::CaptionStrong, ui.theme.soft, title);
    return content;
}

/// The review of the week that the draft is about.
void open_review_draft(const ScreenInput& input, PracticeState& state, const PracticeDraft& draft) {
    state.part = PracticePart::Review;
    state.review.span = ReviewSpan::Week;
    state.review.back = 0;
    const auto about = draft.answers.find(review_week_field);
    const auto week = about != draft.answers.end() ? parse_day(about->second.text) : std::nullopt;
    if (week)
        state.review.back =
            std::max(0, (week_to_review(input.today, input.journal.settings().first_weekday) - *week) / 7);
}

void draw_drafts(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page) {
    const auto& drafts = input.journal.practices().drafts();
    if (drafts.empty())
        return;
    Rect rest = card_with_title(ui, page, "To go on with", drafts.size());
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!draw_row(ui, state.list->drafts[i], rest.cut_top(ui.px(entry_row))))
            continue;
        if (drafts[i].practice == review_draft_id)
            open_review_draft(input, state, drafts[i]);
        else
            resume_draft(input, state.flow, drafts[i]);
    }
}

float tile_height(Ui& ui, float width, const Practice& practice) {
    return std::max(ui.px(62), paragraph_height(ui, width - ui.px(2 * 14 + 48), Type::Caption, practice.why) +
                                   ui.px(14 + 24 + 16));
}

/// An exercise with its why; true when clicked.
bool draw_tile(Ui& ui, const Practice& practice, Colour accent, Rect tile) {
    const Interaction state = interact(ui, ui.format("practice/open/{}", practice.id), tile);
    fill(ui, tile, mixed(ui.theme.card, ui.theme.well, state.hovered ? 1 : 0.5), ui.px(12));
    outline(ui, tile, ui.theme.line, ui.px(12), ui.px(1));
    if (state.focused)
        focus_ring(ui, tile, ui.px(12));
    Rect content = tile.inset(ui.px(14), ui.px(14));
    draw_icon_tile(ui, content.cut_left(ui.px(36)).with_height(ui.px(36)), accent, icons::named(practice.icon));
    content.cut_left(ui.px(12));
    Rect head = content.cut_top(ui.px(20));
    const std::string_view minutes = ui.format("{} min", practice.minutes);
    draw_text(ui, head.cut_right(text_width(ui, Type::Caption, minutes)), Type::Caption, ui.theme.soft, minutes);
    head.cut_right(ui.px(8));
    draw_text(ui, head, Type::BodyStrong, ui.theme.ink, practice.title);
    content.cut_top(ui.px(4));
    draw_paragraph(ui, content.min(), content.width(), Type::Caption, ui.theme.soft, practice.why);
    return state.clicked;
}

void draw_family(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page, const PracticeFamily& family,
                 std::size_t colour) {
    const std::vector<const Practice*>& found = family.practices;
    if (found.empty())
        return;
    Column& column = page.column();
    const Rect heading = column.next(ui.px(18));
    draw_text(ui, heading, Type::CaptionStrong, ui.theme.soft, family.name);
    const std::size_t columns = column.width() > ui.px(two_columns) ? 2 : 1;
    const float gap = ui.px(page_gap);
    const float width = columns == 2 ? std::floor((column.width() - gap) / 2) : column.width();
    for (std::size_t i = 0; i < found.size(); i += columns) {
        float height = 0;
        for (std::size_t k = i; k < std::min(found.size(), i + columns); ++k)
            height = std::max(height, tile_height(ui, width, *found[k]));
        const Rect row = column.next(height);
        for (std::size_t k = i; k < std::min(found.size(), i + columns); ++k) {
            const Rect tile = rect_at(row.left + static_cast<float>(k - i) * (width + gap), row.top, width, height);
            if (!page.scroll().is_hidden(tile) && draw_tile(ui, *found[k], ui.theme.accent(colour), tile))
                begin_practice(input, state.flow, found[k]->id);
        }
    }
}

void draw_latest(Ui& ui, PracticeState& state, Page& page) {
    const std::vector<PracticeRow>& rows = state.list->latest;
    if (rows.empty())
        return;
    Rect rest = card_with_title(ui, page, "Latest entries", rows.size());
    for (const PracticeRow& row : rows)
        if (draw_row(ui, row, rest.cut_top(ui.px(entry_row))))
            state.reading = row.event;
}

void draw_figures(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page) {
    const std::vector<PracticeFigure>& figures = state.figures.of(input.journal);
    if (figures.empty())
        return;
    const float width = page.column().width() - ui.px(2 * padding + 30);
    float height = ui.px(12 + 30 + 8);
    for (const PracticeFigure& figure : figures)
        height += paragraph_height(ui, width, Type::Body, figure.sentence) + ui.px(8);
    const Rect card = page.column().next(height);
    draw_card(ui, card);
    Rect rest = card.inset(ui.px(padding), ui.px(12));
    draw_text(ui, rest.cut_top(ui.px(30)), Type::CaptionStrong, ui.theme.soft, "What they came to so far");
    for (const PracticeFigure& figure : figures) {
        draw_icon(ui, {rest.left + ui.px(10), rest.top + ui.px(10)}, IconSize::Medium, ui.theme.soft, icons::insights);
        rest.top +=
            draw_paragraph(ui, {rest.left + ui.px(30), rest.top}, width, Type::Body, ui.theme.ink, figure.sentence) +
            ui.px(8);
        ui.mark(ui.format("practice/figure/{}", figure.id), card);
    }
}

} // namespace

void draw_practice_list(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page) {
    state.list.get(input.key(), [&] { return make_practice_list(input); });
    draw_drafts(ui, input, state, page);
    std::size_t colour = 0;
    for (const PracticeFamily& family : state.list->families)
        draw_family(ui, input, state, page, family, colour++);
    draw_figures(ui, input, state, page);
    draw_latest(ui, state, page);
}

} // namespace kept::ui
