#include "ui/screens/today/state/today_actions.hpp"

#include "base/time_units.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kept::ui {

void TodayActions::send(const HabitCard& card, std::vector<Entry> entries) {
    input_.ask(CheckInCommand{card.id, state_.view->day, std::move(entries)});
    close_part();
    state_.amount.clear();
}

void TodayActions::say(const HabitCard& card, Entry entry) {
    const bool finishes = entry.answer != Answer::Amount;
    send(card, {std::move(entry)});
    state_.selected = card.id;
    if (finishes && !card.state.answered)
        move_on_from(card);
}

void TodayActions::say_instead(const HabitCard& card, Entry entry) {
    state_.selected = card.id;
    send(card, {Entry{.answer = Answer::Clear}, std::move(entry)});
}

void TodayActions::clear(const HabitCard& card) {
    state_.selected = card.id;
    if (card.state.answered)
        send(card, {Entry{.answer = Answer::Clear}});
}

void TodayActions::toggle(const HabitCard& card, Answer answer) {
    if (is_answered(card, answer))
        clear(card);
    else
        say(card, {.answer = answer});
}

void TodayActions::set_total(const HabitCard& card, double total) {
    if (total <= 0)
        say_instead(card, {.answer = Answer::No});
    else if (card.entries.empty())
        say(card, {.answer = Answer::Amount, .value = total});
    else
        say_instead(card, {.answer = Answer::Amount, .value = total});
}

void TodayActions::enter_total(const HabitCard& card, double total) {
    set_total(card, total);
    if (!card.state.answered)
        move_on_from(card);
}

void TodayActions::open_part(const HabitCard& card, OpenPart part) {
    const bool closes = is_open(card, part);
    state_.draft = {};
    state_.selected = card.id;
    if (closes)
        return;
    state_.draft.habit = card.id;
    state_.draft.part = part;
    state_.draft.wants_focus = true;
    if (part == OpenPart::Note)
        state_.draft.note = card.note;
}

bool TodayActions::send_note(const HabitCard& card) {
    if (card.entries.empty())
        return false;
    // The answer is said once more, with the note: a correction is a new event.
    Entry last = card.entries.back();
    last.note = state_.draft.note;
    last.from.clear();
    last.ordinal = 0;
    std::vector<Entry> entries{Entry{.answer = Answer::Clear}};
    entries.insert(entries.end(), card.entries.begin(), card.entries.end() - 1);
    entries.push_back(std::move(last));
    send(card, std::move(entries));
    return true;
}

bool TodayActions::send_minutes(const HabitCard& card) {
    const auto minutes = parse_amount(state_.draft.number);
    if (!minutes || std::abs(*minutes) > minutes_a_day)
        return false;
    say(card, {.answer = Answer::Arrival, .value = *minutes, .what = state_.draft.what});
    return true;
}

bool TodayActions::send_bent(const HabitCard& card) {
    const CardDraft& draft = state_.draft;
    if (draft.what.empty())
        return false;
    say(card, {.answer = Answer::Bent, .what = draft.what, .why = draft.why, .put_right = draft.put_right});
    return true;
}

bool TodayActions::send_moment(const HabitCard& card) {
    const CardDraft& draft = state_.draft;
    if (draft.feeling.empty())
        return false;
    Entry entry{.answer = Answer::Moment,
                .feeling = draft.feeling,
                .trigger = draft.trigger,
                .skill = draft.skill,
                .before = draft.before.value_or(-1),
                .after = draft.after.value_or(-1),
                .acted = draft.acted ? Acted::Yes : Acted::No};
    if (const auto minutes = parse_amount(draft.minutes))
        entry.minutes = static_cast<int>(std::clamp(*minutes, 0.0, double{minutes_a_day}));
    say(card, std::move(entry));
    return true;
}

bool TodayActions::send_urge(const HabitCard& card) {
    const CardDraft& draft = state_.draft;
    if (!draft.peak || !draft.urge_acted)
        return false;
    say(card, {.answer = Answer::Urge,
               .trigger = draft.trigger,
               .before = draft.before.value_or(-1),
               .peak = *draft.peak,
               .after = draft.after.value_or(-1),
               .acted = *draft.urge_acted});
    return true;
}

void TodayActions::start_timer(const HabitCard& card) {
    state_.selected = card.id;
    input_.ask(StartTimer{card.id});
}

void TodayActions::stop_timer(const HabitCard& card) {
    close_part();
    state_.selected = card.id;
    input_.ask(StopTimer{card.id});
}

void TodayActions::drop_timer(const HabitCard& card) {
    close_part();
    state_.selected = card.id;
    input_.ask(DiscardTimer{card.id});
}

bool TodayActions::send_timed(const HabitCard& card) {
    const auto minutes = parse_amount(state_.draft.number);
    if (!minutes || *minutes < 0)
        return false;
    input_.ask(StopTimer{card.id, static_cast<int>(std::min(std::round(*minutes), 1e6))});
    close_part();
    return true;
}

void TodayActions::resolve(const HabitCard& card, const CardPromise& promise, PromiseEnd end) {
    state_.selected = card.id;
    input_.ask(ResolvePromise{promise.id, end});
    move_on_from_last(card);
}

void TodayActions::move_to_tomorrow(const HabitCard& card, const CardPromise& promise) {
    state_.selected = card.id;
    input_.ask(RenegotiatePromise{promise.id, {.day = input_.today + 1, .minute = {}}});
    move_on_from_last(card);
}

void TodayActions::ask_new_terms(const HabitCard& card, const CardPromise& promise) {
    state_.selected = card.id;
    input_.ask(NewTermsForm{promise.id});
}

void TodayActions::move_on_from_last(const HabitCard& card) {
    if (card.promises.size() <= 1)
        move_on_from(card);
}

void TodayActions::move_on_from(const HabitCard& card) {
    const auto& cards = state_.view->cards;
    const auto here = std::ranges::find(cards, card.id, &HabitCard::id);
    const auto is_open_card = [&](const HabitCard& other) {
        return other.id != card.id && other.asks && !other.state.answered;
    };
    auto next = std::find_if(here, cards.end(), is_open_card);
    if (next == cards.end())
        next = std::find_if(cards.begin(), here, is_open_card);
    if (next != cards.end() && next->id != card.id)
        state_.selected = next->id;
}

bool is_answered(const HabitCard& card, Answer answer) {
    return !card.entries.empty() && card.entries.back().answer == answer;
}

bool has_entry(const HabitCard& card, Answer answer) {
    return std::ranges::any_of(card.entries, [answer](const Entry& entry) { return entry.answer == answer; });
}

std::optional<double> parse_amount(const std::string& text) {
    std::string plain;
    for (const char c : text)
        if (c != ' ')
            plain.push_back(c == ',' ? '.' : c);
    const std::size_t sign = plain.starts_with('+') ? 1 : 0;
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data() + sign, plain.data() + plain.size(), value);
    if (error != std::errc{} || end != plain.data() + plain.size() || plain.size() == sign || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace kept::ui
