#include "ui/screens/promises/promise_sheet.hpp"

#include "journal/describe.hpp"
#include "journal/promises/promise_body.hpp"
#include "ui/screens/promises/promise_form.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace kept::ui {
namespace {

// In points.
constexpr double dialog_width = 540;
constexpr double dialog_height = 276;

std::string about(const Promise& promise, const Now& now) {
    std::string words = due_words(promise.due(), now);
    words.front() = words.front() == 'd' ? 'D' : words.front() == 'w' ? 'W' : 'N';
    if (!promise.to.empty())
        words += fmt::format(" · to {}", promise.to);
    words += fmt::format(" · made {}", describe_day(promise.made_on, now.today));
    if (promise.terms.size() > 1)
        words += fmt::format(" · terms changed {}", promise.terms.size() == 2
                                                        ? std::string("once")
                                                        : fmt::format("{} times", promise.terms.size() - 1));
    return words;
}

/// Draws the possible ends of a promise: all are drawn alike, none is suggested. True if one was chosen.
bool draw_ends(Ui& ui, const ScreenInput& input, const Promise& promise, ImVec2 at) {
    struct End {
        const char* id;
        const char* label;
        PromiseEnd end;
    };
    static constexpr std::array<End, 3> ends{{{"kept", "Kept", PromiseEnd::Kept},
                                              {"late", "Kept late", PromiseEnd::Late},
                                              {"broken", "Broken", PromiseEnd::Broken}}};
    bool is_resolved = false;
    for (const End& end : ends)
        if (button_in_row(ui, fmt::format("promise/{}", end.id), at, {.label = end.label})) {
            input.ask(ResolvePromise{promise.id, end.end});
            is_resolved = true;
        }
    return is_resolved;
}

} // namespace

std::string due_words(const Due& due, const Now& now) {
    if (!due.day)
        return "no day";
    const std::string at = due.minute ? ", " + clock_text(*due.minute) : "";
    return fmt::format("{} {}{}", is_past_due(due, now) ? "was due" : "due", describe_day(*due.day, now.today), at);
}

std::int64_t next_past_due_ms(const ScreenInput& input) {
    const Now now = input.now();
    std::int64_t next = std::numeric_limits<std::int64_t>::max();
    for (const Promise* promise : input.journal.promises().all())
        if (const auto from = promise->is_open() ? past_due_from(promise->due(), now) : std::nullopt)
            next = *from > now.unix_ms ? std::min(next, *from) : next;
    return next;
}

void draw_promise_sheet(Ui& ui, const ScreenInput& input, PromisesState& state) {
    const Promise* promise = state.shown ? input.journal.promises().find(*state.shown) : nullptr;
    if (promise == nullptr || !promise->is_open()) {
        state.shown.reset();
        return;
    }
    Modal modal(ui, "open-promise", "What became of it?", dialog_width, dialog_height);
    Rect body = modal.body();
    const std::string words = fmt::format("“{}”", promise->text);
    body.cut_top(draw_paragraph(ui, body.min(), body.width(), Type::Title, ui.theme.ink, words, 2) + ui.px(6));
    body.cut_top(
        draw_paragraph(ui, body.min(), body.width(), Type::Caption, ui.theme.soft, about(*promise, input.now()), 2) +
        ui.px(16));
    const bool wants_close = modal.wants_close();
    const bool is_past = is_past_due(promise->due(), input.now());
    if (draw_ends(ui, input, *promise, body.min()))
        state.shown.reset();
    else if (!is_past && modal.side_button("terms", "New terms")) {
        open_new_terms(input, state.draft, promise->id);
        state.shown.reset();
    } else if (modal.side_button("cancel", "Not yet") || wants_close)
        state.shown.reset();
}

} // namespace kept::ui
