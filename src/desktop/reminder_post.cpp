#include "desktop/reminder_post.hpp"

#include "desktop/reminder_file.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kept::desktop {
namespace {

constexpr int later_minutes = 15;
constexpr std::int64_t minute_ms = 60'000;

bool is_open(App& app, const HabitId& habit, Day day) {
    const HabitRecord* record = app.journal().find_habit(habit);
    return record != nullptr && is_question_open(app.journal(), app.series(), *record, day, app.today(), &app.clock());
}

std::vector<NotificationAction> actions_of(const ReminderWords& words) {
    std::vector<NotificationAction> actions{{"default", "Open Kept"}};
    if (words.yes)
        actions.push_back({"yes", "Yes"});
    if (words.no)
        actions.push_back({"no", "No"});
    actions.push_back({"later", "Later"});
    return actions;
}

ReminderRules rules_of(const App& app) {
    return reminder_rules(app.journal().settings(), &app.clock());
}

} // namespace

WallMoment wall_moment(const Instant& now) {
    return {.wall = now.unix_ms / minute_ms + now.utc_offset_min, .offset_min = now.utc_offset_min};
}

std::optional<std::int64_t> ms_until_next_reminder(const App& app, const std::filesystem::path& state_file) {
    const Instant now = app.clock().now();
    const auto next = next_reminder(habits_of(app.journal()), read_reminder_state(state_file, app.clock()),
                                    rules_of(app), wall_moment(now));
    return next ? std::optional(*next * minute_ms - now.unix_ms) : std::nullopt;
}

bool has_due_reminder(App& app, const std::filesystem::path& state_file) {
    const ReminderState state = read_reminder_state(state_file, app.clock());
    const WallMoment now = wall_moment(app.clock().now());
    if (!due_reminders(app.journal(), app.series(), state, now, app.today(), &app.clock()).empty())
        return true;
    const ReminderState after = after_look(state, rules_of(app), now);
    if (after != state)
        write_reminder_state(state_file, after);
    return false;
}

ReminderPost::ReminderPost(App& app, NotificationServer& server, std::filesystem::path state_file)
    : app_(app), server_(server), file_(std::move(state_file)) {}

int ReminderPost::look() {
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

void ReminderPost::show(const DueReminder& reminder, ReminderWords words) {
    // A newer reminder of a habit comes in the place of the one before.
    const auto before = std::ranges::find(shown_, reminder.habit->id, &Shown::habit);
    Shown shown{.number = before == shown_.end() ? 0 : before->number,
                .habit = reminder.habit->id,
                .day = reminder.day,
                .minute = reminder.minute,
                .words = std::move(words)};
    if (before != shown_.end())
        shown_.erase(before);
    shown.number = server_.show({.title = shown.words.title,
                                 .body = shown.words.about,
                                 .actions = actions_of(shown.words),
                                 .replaces = shown.number});
    shown_.push_back(std::move(shown));
}

std::vector<std::string> ReminderPost::take_answers() {
    std::vector<std::string> said;
    std::vector<NotificationEvent> events = server_.take_events();
    // What is called for one may bring in the next.
    for (std::size_t i = 0; i < events.size(); ++i) {
        const NotificationEvent event = events[i];
        take(event, said);
        std::ranges::move(server_.take_events(), std::back_inserter(events));
    }
    return said;
}

void ReminderPost::take(const NotificationEvent& event, std::vector<std::string>& said) {
    const auto found = std::ranges::find(shown_, event.number, &Shown::number);
    if (found == shown_.end())
        return; // another program's
    const Shown shown = *found;
    shown_.erase(found);
    if (const std::string words = carry_out(shown, event.action); !words.empty())
        said.push_back(words);
}

std::string ReminderPost::carry_out(const Shown& shown, const std::string& action) {
    if (action.empty()) // closed, or let go by the server after its time
        return {};
    server_.close(shown.number);
    if (action == "yes")
        return answer(shown, shown.words.yes);
    if (action == "no")
        return answer(shown, shown.words.no);
    if (action == "later")
        return come_back(shown);
    open_();
    return {};
}

std::string ReminderPost::answer(const Shown& shown, std::optional<Answer> answer) {
    try {
        app_.refresh();
        if (!answer || !is_open(app_, shown.habit, shown.day))
            return "The question was answered already; the first answer stands.";
        return app_.apply(CheckInCommand{shown.habit, shown.day, {{.answer = *answer}}});
    } catch (const std::exception& error) {
        server_.show({.title = "Kept could not save the answer", .body = error.what()});
        return error.what();
    }
}

std::string ReminderPost::come_back(const Shown& shown) {
    ReminderState state = read_reminder_state(file_, app_.clock());
    snooze(state, {shown.habit, shown.day, shown.minute, wall_moment(app_.clock().now()).utc() + later_minutes});
    write_reminder_state(file_, state);
    return "The reminder comes again in 15 minutes";
}

void ReminderPost::close_answered() {
    std::erase_if(shown_, [this](const Shown& shown) {
        const bool is_over = !is_open(app_, shown.habit, shown.day);
        if (is_over)
            server_.close(shown.number);
        return is_over;
    });
}

void ReminderPost::retire() {
    for (const Shown& shown : std::exchange(shown_, {}))
        server_.show({.title = shown.words.title, .body = shown.words.about, .replaces = shown.number});
}

} // namespace kept::desktop
