#include "ui/screens/practice/practice_flow.hpp"

#include "domain/contact_gate.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/gate_card.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double widest = 700;
constexpr double foot_height = 60;
constexpr double margin = 26;
constexpr double seconds_until_kept = 4;

bool is_gate_open(const ScreenInput& input) {
    return may_reach_out(input.journal.settings().contact);
}

PracticeAnswers without_empty(PracticeAnswers answers) {
    std::erase_if(answers, [](const auto& one) { return one.second.is_empty(); });
    return answers;
}

void save(const ScreenInput& input, PracticeFlow& flow, const Practice& practice) {
    SavePractice command{practice.id, input.today, {}, flow.draft, flow.counts_for, {}};
    PracticeAnswers answers = flow.answers;
    stop_timers(input, practice, answers);
    answers = without_empty(std::move(answers));
    if (!is_gate_open(input)) // it may have been open when they were written
        answers = without_outreach(practice, std::move(answers));
    for (const PracticeStep& step : practice.steps) {
        const auto found = answers.find(step.id);
        if (found == answers.end() || command.promise)
            continue;
        command.promise = promise_of(step, found->second);
        if (command.promise)
            found->second.numbers["made"] = 1;
    }
    command.fields = encode_answers(answers);
    input.ask(std::move(command));
    flow = {};
}

/// One dot a page; those behind are filled.
void draw_dots(Ui& ui, Rect place, std::size_t page, std::size_t pages) {
    const float step = ui.px(14);
    float x = place.right - ui.px(5) - static_cast<float>(pages - 1) * step;
    for (std::size_t i = 0; i < pages; ++i, x += step) {
        const Colour colour = i <= page ? ui.theme.brand() : ui.theme.line;
        disc(ui, {x, place.centre().y}, ui.px(i == page ? 5 : 3), colour);
    }
}

void draw_head(Ui& ui, const PracticeFlow& flow, const Practice& practice, std::size_t pages, Rect row) {
    draw_icon_tile(ui, square_around({row.left + ui.px(18), row.centre().y}, ui.px(36)), ui.theme.brand(),
                   icons::named(practice.icon));
    row.cut_left(ui.px(50));
    if (pages > 1 && !flow.is_at_gate)
        draw_dots(ui, row.cut_right(ui.px(14.0 * static_cast<double>(pages) + 6)), flow.page, pages);
    draw_text(ui, row, Type::Title, ui.theme.ink, practice.title);
}

/// Gives a page that begins with words the keyboard; others are read or pressed first.
void focus_first(Ui& ui, PracticeFlow& flow, const PracticeStep& first) {
    flow.wants_focus = false;
    const std::string id = "practice/step/" + first.id;
    if (first.kind == StepKind::Text)
        focus_field(ui, id);
    if (first.kind == StepKind::List)
        focus_field(ui, id + "/new");
}

/// The steps of a page below each other; returns the height.
float draw_steps(Ui& ui, const ScreenInput& input, PracticeFlow& flow, const Practice& practice,
                 const std::vector<std::size_t>& steps, Rect area) {
    const float top = area.top;
    if (flow.wants_focus && !steps.empty())
        focus_first(ui, flow, practice.steps[steps.front()]);
    for (const std::size_t index : steps) {
        const PracticeStep& step = practice.steps[index];
        StepContext context{ui, input, practice, step, flow, "practice/step/" + step.id};
        if (area.top > top)
            area.top += ui.px(22);
        const Type type = area.top > top ? Type::BodyStrong : Type::Title;
        area.top += draw_paragraph(ui, area.min(), area.width(), type, ui.theme.ink, step.title);
        // Fields of words show the hint themselves.
        const bool hints_inside = step.kind == StepKind::Text || step.kind == StepKind::List;
        if (!step.hint.empty() && !hints_inside) {
            area.top += ui.px(4);
            area.top += draw_paragraph(ui, area.min(), area.width(), Type::Body, ui.theme.soft, step.hint);
        }
        area.top += ui.px(12);
        area.top += step_drawer(step.kind)(context, area);
    }
    return area.top - top;
}

/// Draws a note on the last page if outreach is not offered: it says so, and what helps instead.
float draw_closed_note(Ui& ui, const ScreenInput& input, const Practice& practice, Rect area) {
    if (!practice.touches_another || is_gate_open(input))
        return 0;
    const float top = area.top;
    area.top += ui.px(18);
    area.top += draw_gate_note(ui, input, area);
    return area.top - top;
}

void turn_page(Ui& ui, const ScreenInput& input, PracticeFlow& flow, std::size_t page) {
    send_draft(input, flow);
    flow.page = page;
    flow.clock = {};
    ui.state.focus.clear();
    flow.wants_focus = true;
    ui.wants_frames = true;
}

void leave_gate(Ui& ui, PracticeFlow& flow) {
    flow.is_at_gate = false;
    flow.wants_focus = true;
    ui.wants_frames = true;
}

void draw_foot(Ui& ui, const ScreenInput& input, PracticeFlow& flow, const Practice& practice, std::size_t pages,
               Rect row) {
    const bool is_last = !flow.is_at_gate && flow.page + 1 >= pages;
    const bool has_words = !without_empty(flow.answers).empty();
    const ButtonSpec next{.label = flow.is_at_gate ? "Go on"
                                   : is_last       ? "Save"
                                                   : "Next",
                          .hint = "Ctrl+Enter",
                          .style = ButtonStyle::Main,
                          .enabled = !is_last || has_words};
    const ButtonSpec back{.label = "Back", .icon = icons::chevron_left, .style = ButtonStyle::Well};
    const ButtonSpec leave{.label = has_words ? "Leave for later" : "Close", .style = ButtonStyle::Bare};
    const auto place = [&](const ButtonSpec& spec) {
        const Rect spot = row.cut_right(button_width(ui, spec));
        row.cut_right(ui.px(8));
        return rect_at(spot.left, spot.centre().y - ui.px(17), spot.width(), ui.px(34));
    };
    const bool wants_next = button(ui, is_last ? "practice/save" : "practice/next", place(next), next) ||
                            (next.enabled && ui.is_top() && pressed(Key::Enter, mods::ctrl));
    const bool can_go_back = flow.page > 0 || (practice.touches_another && !flow.is_at_gate);
    const bool wants_back = can_go_back && button(ui, "practice/back", place(back), back);
    const Rect left = row.cut_left(button_width(ui, leave));
    const bool wants_leave =
        button(ui, "practice/leave", rect_at(left.left, left.centre().y - ui.px(17), left.width(), ui.px(34)), leave);
    if (has_words && row.width() > ui.px(120)) {
        const ButtonSpec drop{.label = "Set aside", .style = ButtonStyle::Bare};
        const Rect spot = row.cut_left(button_width(ui, drop));
        if (button(ui, "practice/drop", rect_at(spot.left, spot.centre().y - ui.px(17), spot.width(), ui.px(34)), drop))
            flow.asks_discard = true;
    }
    if (wants_leave)
        return leave_practice(input, flow);
    if (wants_back && flow.page == 0)
        flow.is_at_gate = true;
    else if (wants_back)
        turn_page(ui, input, flow, flow.page - 1);
    if (!wants_next)
        return;
    if (flow.is_at_gate)
        leave_gate(ui, flow);
    else if (is_last)
        save(input, flow, practice);
    else
        turn_page(ui, input, flow, flow.page + 1);
}

void draw_drop_dialog(Ui& ui, const ScreenInput& input, PracticeFlow& flow) {
    Modal modal(ui, "practice/dropping", "Set this aside?", 460, 210);
    const Rect body = modal.body();
    draw_paragraph(ui, body.min(), body.width(), Type::Body, ui.theme.soft,
                   "It is not offered any more. The words stay in the log; kept erase takes them out for good.");
    const bool wants_close = modal.wants_close();
    if (modal.main_button("Set aside")) {
        if (flow.draft)
            input.ask(DiscardDraft{*flow.draft});
        flow = {};
    } else if (modal.side_button("cancel", "Keep it") || wants_close) {
        flow.asks_discard = false;
    }
}

} // namespace

void begin_practice(const ScreenInput& input, PracticeFlow& flow, const std::string& practice) {
    leave_practice(input, flow);
    const Practice* found = find_practice(input.services.practices, practice);
    if (found == nullptr)
        return;
    flow.practice = practice;
    flow.is_at_gate = found->touches_another;
    flow.wants_focus = true;
}

void resume_draft(const ScreenInput& input, PracticeFlow& flow, const PracticeDraft& draft) {
    begin_practice(input, flow, draft.practice);
    if (flow.practice.empty())
        return;
    flow.draft = draft.id;
    flow.answers = draft.answers;
    flow.saved = draft.answers;
    flow.page = static_cast<std::size_t>(std::max(0, draft.page));
}

void look_at_log(const ScreenInput& input, PracticeFlow& flow) {
    const PracticeBook& book = input.journal.practices();
    if (!flow.draft && flow.asked_at && *flow.asked_at != book.revision() && !book.drafts().empty() &&
        book.drafts().front().practice == flow.practice)
        flow.draft = book.drafts().front().id;
    flow.asked_at.reset();
    const PracticeDraft* draft = flow.draft ? book.find_draft(*flow.draft) : nullptr;
    if (draft == nullptr)
        flow.draft.reset();
    flow.saved = draft != nullptr ? draft->answers : PracticeAnswers{};
}

void send_draft(const ScreenInput& input, PracticeFlow& flow) {
    const PracticeAnswers now = without_empty(flow.answers);
    flow.changed_at = -1;
    if (now == flow.saved || flow.asked_at)
        return;
    flow.asked_at = input.journal.practices().revision();
    input.ask(DraftPractice{flow.practice, flow.draft, static_cast<int>(flow.page), encode_changes(flow.saved, now)});
}

void keep_draft(Ui& ui, const ScreenInput& input, PracticeFlow& flow) {
    if (without_empty(flow.answers) == flow.saved || flow.asked_at) {
        flow.changed_at = -1;
        return;
    }
    if (flow.changed_at < 0)
        flow.changed_at = ui.now;
    if (const double due = flow.changed_at + seconds_until_kept; ui.now < due)
        return ui.ask_wake(due);
    send_draft(input, flow);
}

void leave_practice(const ScreenInput& input, PracticeFlow& flow) {
    if (!flow.practice.empty())
        send_draft(input, flow);
    flow = {};
}

bool draw_practice_flow(Ui& ui, const ScreenInput& input, PracticeFlow& flow, Rect area) {
    const Practice* practice = find_practice(input.services.practices, flow.practice);
    if (practice == nullptr) {
        flow = {};
        return false;
    }
    look_at_log(input, flow);
    const auto pages = pages_of(*practice, is_gate_open(input));
    flow.page = std::min(flow.page, pages.size() - 1);
    area.bottom -= ui.px(20);
    Rect sheet = area.inset(std::max(0.0F, (area.width() - ui.px(widest)) / 2), 0);
    draw_card(ui, sheet);
    Rect foot = sheet.cut_bottom(ui.px(foot_height)).inset(ui.px(margin), 0);
    fill(ui, rect_at(sheet.left, foot.top, sheet.width(), ui.px(1)), ui.theme.line);
    Rect body = sheet.inset(ui.px(margin), 0);
    body.cut_top(ui.px(16));
    draw_head(ui, flow, *practice, pages.size(), body.cut_top(ui.px(40)));
    body.cut_top(ui.px(12));
    bool wants_safety = false;
    {
        // Each page scrolls from its own top.
        ScrollArea scroll(ui, fmt::format("practice/scroll-{}", flow.is_at_gate ? 0 : flow.page + 1),
                          {body.left - ui.px(8), body.top, body.right + ui.px(18), body.bottom});
        Rect content = scroll.content();
        content = {body.left, content.top + ui.px(6), body.right, content.bottom};
        float used = ui.px(6);
        if (flow.is_at_gate) {
            const GateCardResult gate = draw_gate_card(ui, input, *practice, content);
            used += gate.height;
            wants_safety = gate.wants_page;
        } else {
            used += draw_steps(ui, input, flow, *practice, pages[flow.page], content);
            if (flow.page + 1 == pages.size())
                used += draw_closed_note(ui, input, *practice,
                                         {content.left, content.top + used, content.right, content.bottom});
        }
        scroll.set_height(used + ui.px(20));
    }
    if (flow.asks_discard)
        draw_drop_dialog(ui, input, flow);
    if (!flow.practice.empty())
        draw_foot(ui, input, flow, *practice, pages.size(), foot);
    if (!flow.practice.empty())
        keep_draft(ui, input, flow);
    return wants_safety;
}

} // namespace kept::ui
