#include "ui/dashboard/open_words.hpp"

#include "journal/events/event.hpp"
#include "ui/dashboard/word_fields.hpp"
#include "ui/screens/habits/habit_draft.hpp"
#include "ui/screens/practice/practice_flow.hpp"
#include "ui/screens/practice/review_page.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kept::ui {
namespace {

bool has_words(const CardDraft& draft) {
    return std::ranges::any_of(std::array{&draft.number, &draft.note, &draft.what, &draft.why, &draft.feeling,
                                          &draft.trigger, &draft.skill, &draft.minutes},
                               [](const std::string* text) { return !text->empty(); });
}

/// A note that is open as it was saved holds no words of its own.
bool is_saved_note(const TodayState& today) {
    const auto card = std::ranges::find(today.view->cards, today.draft.habit, &HabitCard::id);
    return today.draft.part == OpenPart::Note && card != today.view->cards.end() && card->note == today.draft.note;
}

void collect(const TodayState& today, OpenWords& words) {
    if (today.draft.part == OpenPart::None || !has_words(today.draft) || is_saved_note(today))
        return;
    FieldWriter write{words, "today/"};
    write("day", today.view->day);
    each_field(today.draft, write);
}

void collect(const PromiseDraft& draft, OpenWords& words) {
    if (!draft.is_open || (draft.text.empty() && draft.to.empty()))
        return;
    FieldWriter write{words, "promise/"};
    each_field(draft, write);
}

void collect(const ScreenInput& input, const HabitDraft& draft, OpenWords& words) {
    if (!draft.is_open || draft.name.empty())
        return;
    const HabitRecord* record = draft.edits ? input.journal.find_habit(*draft.edits) : nullptr;
    if (record != nullptr && changes_of(draft, record->habit, input.today).is_empty())
        return;
    FieldWriter write{words, "habit/"};
    each_field(draft, write);
}

void collect(const GoalDraft& draft, OpenWords& words) {
    if (!draft.is_open || draft.target_text.empty())
        return;
    FieldWriter write{words, "goal/"};
    each_field(draft, write);
}

/// Everything in it is a draft in the log already.
bool is_in_log(const PracticeFlow& flow) {
    PracticeAnswers now = flow.answers;
    std::erase_if(now, [](const auto& one) { return one.second.is_empty(); });
    return now == flow.saved;
}

void collect(const PracticeFlow& flow, const char* prefix, OpenWords& words) {
    const FieldWriter write{words, prefix};
    write("id", flow.practice);
    write("page", flow.page);
    write("answers", encode_answers(flow.answers));
}

bool is_there(const ScreenInput& input, const std::optional<Uuid>& habit) {
    return !habit || input.journal.find_habit(*habit) != nullptr;
}

bool is_sane(const ScreenInput& input, const GoalDraft& draft) {
    try {
        terms_on_metric(draft.metric);
        return is_there(input, draft.habit);
    } catch (const std::exception&) {
        return false;
    }
}

void put_back_card(const ScreenInput& input, DashboardState& state, const FieldReader& read) {
    Day day = input.today;
    CardDraft draft;
    read("day", day);
    each_field(draft, read);
    if (draft.part == OpenPart::None || !is_there(input, draft.habit))
        return;
    draft.wants_focus = true;
    state.screen = Screen::Today;
    state.today.shown = day == input.today ? std::nullopt : std::optional(day);
    state.today.selected = draft.habit;
    state.today.draft = std::move(draft);
}

/// None where the text is no answers.
PracticeAnswers answers_in(const std::string& text) {
    try {
        return decode_answers(text);
    } catch (const EventError&) {
        return {};
    }
}

void put_back_practice(const ScreenInput& input, DashboardState& state, const FieldReader& read) {
    std::string id;
    std::string answers;
    std::size_t page = 0;
    read("id", id);
    read("answers", answers);
    read("page", page);
    const Practice* practice = find_practice(input.services.practices, id);
    if (practice == nullptr)
        return;
    PracticeFlow& flow = state.practice.flow;
    const auto& drafts = input.journal.practices().drafts();
    const auto draft = std::ranges::find(drafts, id, &PracticeDraft::practice);
    if (draft != drafts.end())
        resume_draft(input, flow, *draft);
    else
        begin_practice(input, flow, id);
    flow.answers = answers_in(answers);
    flow.page = page;
    state.screen = Screen::Practice;
}

/// The week that is looked back at is in the answers too.
void put_back_review(const ScreenInput& input, DashboardState& state, const FieldReader& read) {
    std::string text;
    read("answers", text);
    PracticeAnswers answers = answers_in(text);
    const auto week = parse_day(answers[review_week_field].text);
    if (!week)
        return;
    ReviewFlow& review = state.practice.review;
    review.flow = {};
    review.flow.practice = review_draft_id;
    review.week = week;
    for (const PracticeDraft& draft : input.journal.practices().drafts())
        if (const auto about = draft.answers.find(review_week_field);
            draft.practice == review_draft_id && about != draft.answers.end() && about->second.text == to_text(*week))
            review.flow.draft = draft.id;
    review.flow.answers = std::move(answers);
    state.practice.part = PracticePart::Review;
    state.screen = Screen::Practice;
}

} // namespace

OpenWords open_words(const ScreenInput& input, const DashboardState& state) {
    OpenWords words;
    collect(state.today, words);
    collect(state.promises.draft, words);
    collect(input, state.habits.draft, words);
    collect(state.goals.draft, words);
    if (const PracticeFlow& flow = state.practice.flow; !flow.practice.empty() && !is_in_log(flow))
        collect(flow, "practice/", words);
    if (const PracticeFlow& flow = state.practice.review.flow; flow.changed_at >= 0)
        collect(flow, "review/", words);
    return words;
}

void put_back(const ScreenInput& input, DashboardState& state, const OpenWords& words) {
    if (const FieldReader read{words, "today/"}; read.has_any())
        put_back_card(input, state, read);
    if (const FieldReader read{words, "promise/"}; read.has_any()) {
        each_field(state.promises.draft, read);
        state.promises.draft.is_open = true;
    }
    if (const FieldReader read{words, "habit/"}; read.has_any()) {
        each_field(state.habits.draft, read);
        state.habits.draft.is_open =
            is_there(input, state.habits.draft.edits) && state.habits.draft.colour < accent_count;
    }
    if (const FieldReader read{words, "goal/"}; read.has_any()) {
        each_field(state.goals.draft, read);
        state.goals.draft.is_open = is_sane(input, state.goals.draft);
        state.screen = Screen::Goals;
    }
    if (const FieldReader read{words, "practice/"}; read.has_any())
        put_back_practice(input, state, read);
    if (const FieldReader read{words, "review/"}; read.has_any())
        put_back_review(input, state, read);
}

void restore_words(const ScreenInput& input, DashboardState& state) {
    if (!std::exchange(state.words.is_read, true))
        put_back(input, state, input.services.words_at_start);
    if (std::exchange(state.words.was_refused, false))
        put_back(input, state, std::exchange(state.words.sent, {}));
}

void keep_words(const ScreenInput& input, DashboardState& state) {
    OpenWords now = open_words(input, state);
    if (now == state.words.saved)
        return;
    if (input.requests.has_commands()) // it may be refused
        state.words.sent = state.words.saved;
    if (input.services.keep_words)
        input.ask(KeepWords{now});
    state.words.saved = std::move(now);
}

} // namespace kept::ui
