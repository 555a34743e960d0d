#include "ui/screens/practice/state/read_entry.hpp"

#include "journal/derived/review.hpp"
#include "journal/describe.hpp"
#include "journal/practices/practice_body.hpp"
#include "journal/practices/step_kinds.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

constexpr double gap = 14; ///< points

/// A question with its answer under it; returns the height.
float draw_pair(Ui& ui, const std::string& question, const std::string& answer, Rect area) {
    const float top = area.top;
    area.top += draw_paragraph(ui, area.min(), area.width(), Type::Caption, ui.theme.soft, question);
    area.top += ui.px(3);
    // Lines of the user's own stand below each other.
    for (std::size_t begin = 0; begin <= answer.size();) {
        const std::size_t end = std::min(answer.find('\n', begin), answer.size());
        area.top += end == begin ? ui.px(8)
                                 : draw_paragraph(ui, area.min(), area.width(), Type::Body, ui.theme.ink,
                                                  std::string_view(answer).substr(begin, end - begin));
        begin = end + 1;
    }
    return area.top - top + ui.px(gap);
}

std::optional<EventIndex> find_event(const Journal& journal, const std::string& id) {
    for (const auto* list : {&journal.practices().saved(), &journal.practices().reviewed()})
        for (const EventIndex index : *list)
            if (to_text(journal.events().at(index).id) == id)
                return index;
    return std::nullopt;
}

} // namespace

float draw_answers(Ui& ui, std::string_view id, const Practice* practice, const PracticeAnswers& answers, Rect area) {
    const Rect all = area;
    if (practice != nullptr) {
        for (const PracticeStep& step : practice->steps)
            if (const auto found = answers.find(step.id); found != answers.end() && !found->second.is_empty())
                area.top += draw_pair(ui, step.title, describe_answer(step, found->second), area);
    } else {
        for (const auto& [field, answer] : answers)
            if (!answer.is_empty())
                area.top += draw_pair(ui, title_of_id(field), describe_answer({}, answer), area);
    }
    if (area.top == all.top) {
        draw_text(ui, area.with_height(ui.px(24)), Type::Body, ui.theme.soft, "Nothing is written here yet.");
        area.top += ui.px(24);
    }
    ui.mark(id, {all.left, all.top, all.right, area.top});
    return area.top - all.top;
}

float draw_review_answers(Ui& ui, std::string_view id, const PracticeAnswers& answers, Rect area) {
    const Rect all = area;
    for (const ReviewQuestion& question : review_questions())
        if (const auto found = answers.find(std::string(question.id)); found != answers.end())
            if (!found->second.is_empty())
                area.top += draw_pair(ui, std::string(question.title), found->second.text, area);
    ui.mark(id, {all.left, all.top, all.right, area.top});
    return area.top - all.top;
}

bool draw_reading(Ui& ui, const ScreenInput& input, const std::string& event) {
    const auto index = find_event(input.journal, event);
    if (!index)
        return true;
    const EventTable& events = input.journal.events();
    const StoredEvent& stored = events.at(*index);
    const bool is_review = stored.kind == EventKind::ReviewSaved;
    PracticeSavedBody saved;
    if (!is_review)
        saved = decode_practice_saved(events.body_of(*index));
    const Practice* practice = find_practice(input.services.practices, saved.practice);
    const std::string what = is_review             ? "Week looked back at"
                             : practice != nullptr ? practice->title
                                                   : title_of_id(saved.practice);
    Modal modal(ui, "practice/reading", fmt::format("{}, {}", what, describe_day(stored.day, input.today)), 620, 0);
    {
        ScrollArea scroll(ui, "practice/reading/scroll", modal.body());
        Rect content = scroll.content();
        content.right -= ui.px(14);
        scroll.set_height(is_review ? draw_review_answers(ui, "practice/reading/answers",
                                                          decode_review(events.body_of(*index)).answers, content)
                                    : draw_answers(ui, "practice/reading/answers", practice, saved.answers, content));
    }
    const bool wants_close = modal.wants_close();
    return modal.main_button("Close") || wants_close;
}

} // namespace kept::ui
