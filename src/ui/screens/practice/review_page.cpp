#include "ui/screens/practice/review_page.hpp"

#include "journal/describe.hpp"
#include "journal/practices/practice_body.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/practice_flow.hpp"
#include "ui/screens/practice/review_cards.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/toggle.hpp"
#include "ui/widgets/writing_area.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double promise_row = 34;
constexpr double padding = 20;

struct DayRange {
    Day from;
    Day to;
};

DayRange range_of(const ScreenInput& input, const ReviewFlow& review) {
    if (review.span == ReviewSpan::Week) {
        const Day from = week_to_review(input.today, input.journal.settings().first_weekday) - 7 * review.back;
        return {from, from + 6};
    }
    Day from = month_begin(input.today);
    const int months =
        review.span == ReviewSpan::Month ? review.back : 12 * review.back + static_cast<int>(to_civil(from).month) - 1;
    for (int i = 0; i < months; ++i)
        from = month_begin(from - 1);
    Day to = from;
    for (int i = 0; i < (review.span == ReviewSpan::Month ? 1 : 12); ++i)
        to = next_month(to);
    return {from, to - 1};
}

std::string_view name_of(const Ui& ui, const DayRange& range, ReviewSpan span, Day today) {
    const CivilDate from = to_civil(range.from);
    if (span == ReviewSpan::Year)
        return ui.format("{}", from.year);
    if (span == ReviewSpan::Month)
        return ui.format("{} {}", short_month_name(from.month), from.year);
    return ui.format("{} to {}", describe_day(range.from, today), describe_day(range.to, today));
}

/// Reads the answers about the week: the draft under way, else the newest saved review, else nothing.
void read_week(const ScreenInput& input, ReviewFlow& review, Day week) {
    review.flow = {};
    review.flow.practice = review_draft_id;
    review.week = week;
    const PracticeBook& book = input.journal.practices();
    for (const EventIndex index : book.reviewed())
        if (input.journal.events().at(index).day == week)
            review.flow.answers = decode_review(input.journal.events().body_of(index)).answers;
    for (const PracticeDraft& draft : book.drafts())
        if (const auto about = draft.answers.find(review_week_field);
            draft.practice == review_draft_id && about != draft.answers.end() && about->second.text == to_text(week)) {
            review.flow.draft = draft.id;
            review.flow.answers = draft.answers;
            return;
        }
    // Answers read from the log need no draft until something changes.
}

bool was_saved(const ScreenInput& input, Day week) {
    return std::ranges::any_of(input.journal.practices().reviews(),
                               [&](const ReviewDone& done) { return done.week == week; });
}

/// The open promises due in the period or in the week after it.
std::vector<ReviewPromise> open_promises(const ScreenInput& input, const DayRange& range) {
    std::vector<ReviewPromise> open;
    for (const Promise* promise : input.journal.promises().all()) {
        const Due& due = promise->due();
        if (promise->is_open() && due.day && *due.day >= range.from && *due.day <= range.to + 7)
            open.push_back({promise->id, due, "review/promise/" + short_text(promise->id),
                            promise->text + due_text(due, input.today)});
    }
    return open;
}

void refresh(const ScreenInput& input, ReviewFlow& review, const DayRange& range) {
    review.view.get({input.key(), range.from, range.to}, [&] {
        return ReviewView{review_period(input.journal, input.series, range.from, range.to, input.today),
                          open_promises(input, range)};
    });
}

void draw_head(Ui& ui, const ScreenInput& input, ReviewFlow& review, Page& page, const DayRange& range) {
    static constexpr std::array<Segment, 3> spans{Segment{"week", "Week"}, Segment{"month", "Month"},
                                                  Segment{"year", "Year"}};
    Rect row = page.column().next(ui.px(36));
    if (const auto picked = segmented(ui, "review/span", row.with_width(segmented_width(ui, spans)), spans,
                                      static_cast<std::size_t>(review.span))) {
        review.span = static_cast<ReviewSpan>(*picked);
        review.back = 0;
    }
    row.cut_left(segmented_width(ui, spans) + ui.px(14));
    if (icon_button(ui, "review/before", row.cut_left(ui.px(36)), icons::chevron_left, "The one before"))
        ++review.back;
    if (icon_button(ui, "review/after", row.cut_left(ui.px(36)), icons::chevron_right, "The one after",
                    review.back > 0))
        --review.back;
    row.cut_left(ui.px(8));
    if (input.services.write_report && review.span != ReviewSpan::Week) {
        const ButtonSpec spec{.label = "Report for a session", .icon = icons::notes};
        if (button(ui, "review/report", row.cut_right(button_width(ui, spec)).inset(0, ui.px(2)), spec))
            review.chooses_report = true;
    }
    draw_text(ui, row, Type::BodyStrong, ui.theme.ink, name_of(ui, range, review.span, input.today));
}

/// Draws the promises that are still open, each with a way to give it a new day.
void draw_promises(Ui& ui, const ScreenInput& input, const ReviewFlow& review, Rect area) {
    for (const ReviewPromise& promise : review.view->open) {
        Rect row = area.cut_top(ui.px(promise_row));
        const Day due = promise.due.day.value_or(input.today);
        const bool may_move = !is_past_due(promise.due, input.now());
        const ButtonSpec spec{.label = "A week later", .style = ButtonStyle::Well, .enabled = may_move};
        if (button(ui, ui.format("{}/later", promise.path), row.cut_right(button_width(ui, spec)).inset(0, ui.px(2)),
                   spec))
            input.ask(RenegotiatePromise{promise.id, {due + 7, promise.due.minute}});
        row.cut_right(ui.px(10));
        draw_text(ui, row, Type::Body, ui.theme.ink, promise.words);
    }
}

void draw_questions(Ui& ui, const ScreenInput& input, ReviewFlow& review, Page& page) {
    const float width = page.column().width() - 2 * ui.px(padding);
    for (const ReviewQuestion& question : review_questions()) {
        StepAnswer& answer = review.flow.answers[std::string(question.id)];
        const bool is_promises = question.id == "promises";
        const float list = is_promises ? ui.px(promise_row) * static_cast<float>(review.view->open.size()) : 0;
        const float field = writing_area_height(ui, width, answer.text, is_promises ? 2 : 3);
        const Rect card = page.column().next(ui.px(14 + 30 + 16) + list + field);
        draw_card(ui, card);
        Rect content = card.inset(ui.px(padding), ui.px(14));
        draw_text(ui, content.cut_top(ui.px(30)), Type::BodyStrong, ui.theme.ink, question.title);
        if (is_promises)
            draw_promises(ui, input, review, content.cut_top(list));
        writing_area(ui, ui.format("review/{}", question.id), content.with_height(field), answer.text, question.hint);
    }
}

bool has_words(const ReviewFlow& review) {
    return std::ranges::any_of(
        review.flow.answers, [](const auto& one) { return one.first != review_week_field && !one.second.is_empty(); });
}

void draw_save(Ui& ui, const ScreenInput& input, ReviewFlow& review, Page& page, Day week) {
    Rect row = page.column().next(ui.px(40));
    const bool saved = was_saved(input, week);
    const ButtonSpec spec{
        .label = saved ? "Save it anew" : "Save the review", .style = ButtonStyle::Main, .enabled = has_words(review)};
    if (button(ui, "review/save", row.cut_left(button_width(ui, spec)).with_height(ui.px(36)), spec)) {
        PracticeAnswers answers = review.flow.answers;
        answers.erase(review_week_field);
        input.ask(SaveReview{week, encode_answers(answers), review.flow.draft});
        review.week.reset();
    }
    row.cut_left(ui.px(14));
    const std::string_view about = saved ? "This week is looked back at already; what you change is kept beside it."
                                         : "A look back at a week earns 30 points, once.";
    draw_text(ui, row.with_height(ui.px(36)), Type::Caption, ui.theme.soft, about);
}

/// Kept as a draft from the first word on; what was read from the log alone needs none.
void keep_words(Ui& ui, const ScreenInput& input, ReviewFlow& review, Day week) {
    if (!has_words(review))
        return;
    for (const EventIndex index : input.journal.practices().reviewed())
        if (input.journal.events().at(index).day == week && !review.flow.draft) {
            PracticeAnswers now = review.flow.answers;
            std::erase_if(now, [](const auto& one) { return one.second.is_empty() || one.first == review_week_field; });
            if (now == decode_review(input.journal.events().body_of(index)).answers)
                return;
        }
    review.flow.answers[review_week_field].text = to_text(week);
    keep_draft(ui, input, review.flow);
}

void draw_week(Ui& ui, const ScreenInput& input, ReviewFlow& review, Page& page, const DayRange& range) {
    if (review.week != range.from)
        read_week(input, review, range.from);
    look_at_log(input, review.flow);
    draw_review_figures(ui, review.view->numbers, page);
    draw_review_habits(ui, review.view->numbers, page);
    draw_questions(ui, input, review, page);
    draw_save(ui, input, review, page, range.from);
    if (review.week)
        keep_words(ui, input, review, range.from);
}

} // namespace

void draw_review_page(Ui& ui, const ScreenInput& input, ReviewFlow& review, Page& page) {
    const DayRange range = range_of(input, review);
    draw_head(ui, input, review, page, range);
    const DayRange shown = range_of(input, review); // the head may have moved it
    refresh(input, review, shown);
    if (!review.written.empty()) {
        const float height = paragraph_height(ui, page.column().width() - ui.px(32), Type::Body, review.written);
        const Rect well = page.column().next(height + ui.px(24));
        draw_well(ui, well);
        ui.mark("review/written", well);
        draw_paragraph(ui, well.inset(ui.px(16), ui.px(12)).min(), well.width() - ui.px(32), Type::Body, ui.theme.ink,
                       review.written);
    }
    if (review.span == ReviewSpan::Week)
        return draw_week(ui, input, review, page, shown);
    draw_review_figures(ui, review.view->numbers, page);
    draw_review_charts(ui, input, review.view->numbers, page);
    draw_review_habits(ui, review.view->numbers, page);
}

void draw_review_dialogs(Ui& ui, const ScreenInput& input, ReviewFlow& review) {
    if (!review.chooses_report)
        return;
    const auto& parts = input.services.report_parts;
    Modal modal(ui, "report", "A report to bring along", 480, 190 + 36.0 * static_cast<double>(parts.size()));
    Rect body = modal.body();
    const float used = draw_paragraph(ui, body.min(), body.width(), Type::Body, ui.theme.soft,
                                      "One page for a browser or a printer. Choose what goes in.");
    body.cut_top(used + ui.px(10));
    for (const ReportPartName& part : parts) {
        bool wanted = !review.left_out.contains(part.id);
        if (checkbox(ui, "report/" + part.id, body.cut_top(ui.px(36)), part.name, wanted)) {
            if (wanted)
                review.left_out.erase(part.id);
            else
                review.left_out.insert(part.id);
        }
    }
    const bool wants_close = modal.wants_close();
    if (modal.main_button("Write the report")) {
        input.ask(WriteReport{{range_of(input, review).from, review.span == ReviewSpan::Year, review.left_out}});
        review.chooses_report = false;
    } else if (modal.side_button("cancel", "Cancel") || wants_close) {
        review.chooses_report = false;
    }
}

} // namespace kept::ui
