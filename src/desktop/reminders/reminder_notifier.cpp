#include "desktop/reminders/reminder_notifier.hpp"

#include "base/time_units.hpp"
#include "desktop/reminders/reminder_due.hpp"
#include "desktop/reminders/reminder_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kept::desktop {
namespace {

constexpr int later_minutes = 15;
/// After which one comes again that the server let go: some let all go after seconds, and one a minute is a nuisance.
constexpr int again_minutes = 3;
constexpr std::int64_t patience_ms = 10 * ms_per_minute;
/// With one more a server that draws them all makes a list of them.
constexpr std::size_t max_buttons = 3;

bool is_open(App& app, const HabitId& habit, Day day) {
    const HabitRecord* record = app.journal().find_habit(habit);
    return record != nullptr && is_question_open(app.journal(), app.series(), *record, day, app.today(), &app.clock());
}

} // namespace

ReminderNotifier::ReminderNotifier(App& app, NotificationServer& server, std::filesystem::path state_file)
    : app_(app), server_(server), file_(std::move(state_file)) {}

int ReminderNotifier::show_due() {
    close_answered();
    const ReminderState state = read_reminder_state(file_, app_.clock());
    const WallMoment now = wall_moment(app_.clock().now());
    const Day today = app_.today();
    const std::vector<DueReminder> due = due_reminders(app_.journal(), app_.series(), state, now, today, &app_.clock());
    for (const DueReminder& reminder : due)
        show(reminder, words_of(reminder, due, today));
    const ReminderState after = after_look(state, rules_of(app_), now);
    if (after != state)
        write_reminder_state(file_, after);
    return static_cast<int>(due.size());
}

std::vector<NotificationAction> ReminderNotifier::actions_of(const ReminderWords& words) const {
    std::vector<NotificationAction> actions;
    if (open_)
        actions.push_back({"default", "Open Kept"});
    if (words.yes)
        actions.push_back({"yes", "Yes"});
    if (words.no)
        actions.push_back({"no", "No"});
    actions.push_back({"later", "Later"});
    if (actions.size() > max_buttons && server_.draws_default())
        actions.erase(actions.begin());
    return actions;
}

void ReminderNotifier::show(const DueReminder& reminder, ReminderWords words) {
    // A newer reminder of a habit comes in the place of the one before.
    const auto before = std::ranges::find(shown_, reminder.habit->id, &Shown::habit);
    Shown shown{.number = before == shown_.end() ? 0 : before->number,
                .habit = reminder.habit->id,
                .day = reminder.day,
                .minute = reminder.minute,
                .since_ms = now_ms(),
                .words = std::move(words)};
    const auto again = std::ranges::find_if(let_go_, [&](const Shown& other) {
        return other.habit == shown.habit && other.day == shown.day && other.minute == shown.minute;
    });
    if (again != let_go_.end()) {
        shown.since_ms = again->since_ms;
        let_go_.erase(again);
    }
    if (before != shown_.end())
        shown_.erase(before);
    shown.number = server_.show({.title = shown.words.title,
                                 .body = shown.words.about,
                                 .actions = actions_of(shown.words),
                                 .replaces = shown.number,
                                 .stays = true});
    shown_.push_back(std::move(shown));
}

std::vector<std::string> ReminderNotifier::handle_answers() {
    std::vector<std::string> said;
    std::vector<NotificationEvent> events = server_.drain_events();
    // Handling one event may bring in the next.
    for (std::size_t i = 0; i < events.size(); ++i) {
        const NotificationEvent event = events[i];
        handle(event, said);
        std::ranges::move(server_.drain_events(), std::back_inserter(events));
    }
    return said;
}

void ReminderNotifier::handle(const NotificationEvent& event, std::vector<std::string>& said) {
    const auto found = std::ranges::find(shown_, event.number, &Shown::number);
    if (found == shown_.end())
        return; // another program's
    const Shown shown = *found;
    shown_.erase(found);
    try {
        if (const std::string words = carry_out(shown, event); !words.empty())
            said.push_back(words);
    } catch (const std::exception& error) { // the other answers are carried out all the same
        said.push_back(say_failed("Kept could not do what was pressed", error.what()));
    }
}

std::string ReminderNotifier::carry_out(const Shown& shown, const NotificationEvent& event) {
    if (event.kind == NotificationEvent::Kind::Expired)
        come_back_soon(shown);
    if (event.kind != NotificationEvent::Kind::Pressed)
        return {};
    close(shown);
    if (event.action == "yes")
        return answer(shown, shown.words.yes);
    if (event.action == "no")
        return answer(shown, shown.words.no);
    if (event.action == "later")
        return come_back(shown, later_minutes)
                   ? "The reminder comes again in 15 minutes"
                   : say_failed("The reminder cannot come again", "That could not be written down on this machine.");
    if (open_)
        open_();
    return {};
}

std::string ReminderNotifier::answer(const Shown& shown, std::optional<Answer> answer) {
    try {
        app_.refresh();
        if (!answer || !is_open(app_, shown.habit, shown.day))
            return "The question was answered already; the first answer stands.";
        return app_.apply(CheckInCommand{shown.habit, shown.day, {{.answer = *answer}}});
    } catch (const std::exception& error) {
        return say_failed("Kept could not save the answer", error.what());
    }
}

/// In a notification, if the server still takes one, and in what comes back.
std::string ReminderNotifier::say_failed(const std::string& title, const std::string& why) {
    const std::string words = fmt::format("{}: {}", title, why);
    try {
        server_.show({.title = title, .body = why});
        return words;
    } catch (const std::exception& error) {
        return fmt::format("{} {}", words, error.what());
    }
}

void ReminderNotifier::close(const Shown& shown) {
    try {
        server_.close(shown.number);
    } catch (const std::exception&) {
        // The server is gone, and what it showed with it.
    }
}

/// False: that could not be written down.
bool ReminderNotifier::come_back(const Shown& shown, int minutes) {
    ReminderState state = read_reminder_state(file_, app_.clock());
    snooze(state, {shown.habit, shown.day, shown.minute, wall_moment(app_.clock().now()).utc() + minutes});
    return write_reminder_state(file_, state);
}

/// Its ten minutes go on.
void ReminderNotifier::come_back_soon(const Shown& shown) {
    if (now_ms() - shown.since_ms + again_minutes * ms_per_minute < patience_ms && come_back(shown, again_minutes))
        let_go_.push_back(shown);
}

void ReminderNotifier::close_answered() {
    std::erase_if(shown_, [this](const Shown& shown) {
        const bool is_over = !is_open(app_, shown.habit, shown.day);
        if (is_over)
            close(shown);
        return is_over;
    });
    std::erase_if(shown_, [this](const Shown& shown) {
        const bool has_waited = now_ms() - shown.since_ms >= patience_ms;
        if (has_waited)
            retire(shown);
        return has_waited;
    });
}

std::optional<std::int64_t> ReminderNotifier::ms_until_retired() const {
    if (shown_.empty())
        return std::nullopt;
    const std::int64_t first = std::ranges::min_element(shown_, {}, &Shown::since_ms)->since_ms;
    return std::clamp<std::int64_t>(first + patience_ms - now_ms(), 0, patience_ms);
}

void ReminderNotifier::retire(const Shown& shown) {
    try {
        server_.show({.title = shown.words.title, .body = shown.words.about, .replaces = shown.number});
    } catch (const std::exception&) {
        // The server is gone, and what it showed with it.
    }
}

void ReminderNotifier::retire() {
    for (const Shown& shown : std::exchange(shown_, {}))
        retire(shown);
}

} // namespace kept::desktop
