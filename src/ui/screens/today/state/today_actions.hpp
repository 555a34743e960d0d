#pragma once

#include "ui/screens/today/state/today_state.hpp"

namespace kept::ui {

/// The user's actions on a card of Today, by mouse or key: turns them into commands and moves on to the next open card.
class TodayActions {
  public:
    TodayActions(const ScreenInput& input, TodayState& state) : input_(input), state_(state) {}

    /// Adds an entry to the day shown.
    void say(const HabitCard& card, Entry entry);
    /// Takes back what was said about the day and says `entry` instead, as one step.
    void say_instead(const HabitCard& card, Entry entry);
    /// Clears the answer: it no longer counts, and the card is open again.
    void clear(const HabitCard& card);
    /// Yes, no or skip: says it, or takes it back where it is the answer already.
    void toggle(const HabitCard& card, Answer answer);
    /// Makes `total` the day's amount.
    void set_total(const HabitCard& card, double total);
    /// As set_total, for a total that was typed and confirmed: the next open card is next.
    void enter_total(const HabitCard& card, double total);

    /// Opens the form of a part, empty; closes it where it is open.
    void open_part(const HabitCard& card, OpenPart part);
    void close_part() { state_.draft = {}; }
    bool is_open(const HabitCard& card, OpenPart part) const {
        return state_.draft.part == part && state_.draft.habit == card.id;
    }

    /// Sends the open form. False, and it stays open, where something it needs is missing.
    bool send_note(const HabitCard& card);
    bool send_minutes(const HabitCard& card);
    bool send_bent(const HabitCard& card);
    bool send_moment(const HabitCard& card);
    bool send_urge(const HabitCard& card);

    void start_timer(const HabitCard& card);
    void stop_timer(const HabitCard& card);
    void drop_timer(const HabitCard& card);
    /// Stops the timer with the minutes that were typed.
    bool send_timed(const HabitCard& card);
    /// Unix ms UTC.
    std::int64_t now_ms() const { return input_.services.now_ms ? input_.services.now_ms() : 0; }

    /// Says what became of a promise.
    void resolve(const HabitCard& card, const CardPromise& promise, PromiseEnd end);
    void move_to_tomorrow(const HabitCard& card, const CardPromise& promise);
    /// Opens the form for another day or time.
    void ask_new_terms(const HabitCard& card, const CardPromise& promise);

    void select(const HabitId& habit) { state_.selected = habit; }

  private:
    void send(const HabitCard& card, std::vector<Entry> entries);
    void move_on_from(const HabitCard& card);
    /// Moves on where no other promise of the card waits.
    void move_on_from_last(const HabitCard& card);

    const ScreenInput& input_;
    TodayState& state_;
};

/// The answer in force: of the entries that count, the last one that is Yes, No or Skip and alone decides.
bool is_answered(const HabitCard& card, Answer answer);

/// Whether entries of this kind are recorded for the day.
bool has_entry(const HabitCard& card, Answer answer);

/// A number as people type it: "12", "7.5", "7,5"; nullopt for anything else.
std::optional<double> parse_amount(const std::string& text);

} // namespace kept::ui
