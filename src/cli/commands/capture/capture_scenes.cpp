#include "cli/commands/capture/capture_scenes.hpp"

#include "cli/session/session.hpp"
#include "journal/practices/practice_example.hpp"
#include "ui/screens/goals/goal_form.hpp"
#include "ui/screens/practice/practice_flow.hpp"
#include "ui/screens/promises/promise_form.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace kept::cli {
namespace {

using ui::DashboardState;
using ui::ScreenInput;

/// A state of a screen, or of a sheet over it.
struct Scene {
    const char* name;
    ui::Screen screen;
    void (*open)(const ScreenInput& input, DashboardState& state);
};

std::optional<HabitId> last_habit(const ScreenInput& input) {
    const auto habits = input.journal.habits();
    return habits.empty() ? std::nullopt : std::optional(habits.back()->habit.id);
}

void show_newest_promise(const ScreenInput& input, DashboardState& state) {
    for (const Promise* promise : input.journal.promises().all())
        if (promise->is_open())
            state.promises.shown = promise->id;
}

void show_two_curves(const ScreenInput& input, DashboardState& state) {
    if (input.journal.habits().size() > 1)
        state.progress.compare = last_habit(input);
}

void open_habit_form(const ScreenInput& input, DashboardState& state) {
    if (!input.journal.habits().empty())
        state.habits.draft = ui::draft_of(input.journal.habits().back()->habit, input.today);
}

constexpr std::array dialogs{
    Scene{"keys", ui::Screen::Today, [](const ScreenInput&, DashboardState& state) { state.is_help_open = true; }},
    Scene{"find", ui::Screen::Today, [](const ScreenInput&, DashboardState& state) { state.palette.is_open = true; }},
    Scene{"hidden", ui::Screen::Today, [](const ScreenInput&, DashboardState& state) { state.is_hidden = true; }},
    Scene{"done", ui::Screen::Today,
          [](const ScreenInput&, DashboardState& state) { ui::show_done(state, "On time: 5 min late", 1e9); }},
    Scene{"error", ui::Screen::Today,
          [](const ScreenInput&, DashboardState& state) {
              ui::show_error(state, "The disk is full, so this answer was not saved. Everything before it is. Make "
                                    "room, then answer again.");
          }},
    Scene{"fault", ui::Screen::Progress,
          [](const ScreenInput&, DashboardState& state) {
              state.fault = "There is no memory left for the chart of ten years; close other programs.";
          }},
    Scene{"promise-form", ui::Screen::Today,
          [](const ScreenInput& input, DashboardState& state) { ui::open_promise_form(input, state.promises.draft); }},
    Scene{"promise", ui::Screen::Today, show_newest_promise},
    Scene{"progress-all", ui::Screen::Progress,
          [](const ScreenInput&, DashboardState& state) { state.progress.shows_all = true; }},
    Scene{"progress-two", ui::Screen::Progress, show_two_curves},
    Scene{"progress-day", ui::Screen::Progress,
          [](const ScreenInput& input, DashboardState& state) { state.progress.day = input.today - 1; }},
    Scene{"goal-form", ui::Screen::Goals,
          [](const ScreenInput& input, DashboardState& state) { ui::open_goal_form(input, state.goals.draft, {}); }},
    Scene{"badge", ui::Screen::Badges, [](const ScreenInput&, DashboardState& state) { state.badges.is_open = true; }},
    Scene{"new-habit", ui::Screen::Habits,
          [](const ScreenInput&, DashboardState& state) { state.habits.chooser.is_open = true; }},
    Scene{"habit-form", ui::Screen::Habits, open_habit_form},
    Scene{"pause", ui::Screen::Habits,
          [](const ScreenInput& input, DashboardState& state) { state.habits.pause.habit = last_habit(input); }},
    Scene{"archive", ui::Screen::Habits,
          [](const ScreenInput& input, DashboardState& state) { state.habits.archiving = last_habit(input); }},
    Scene{"bring", ui::Screen::Settings,
          [](const ScreenInput&, DashboardState& state) { state.record.import.is_open = true; }},
    Scene{"save-copy", ui::Screen::Settings,
          [](const ScreenInput&, DashboardState& state) { state.record.copy.is_open = true; }},
    Scene{"erase", ui::Screen::Settings,
          [](const ScreenInput&, DashboardState& state) { state.record.erase.what = ui::EraseWhat::Everything; }},
    Scene{"programmes", ui::Screen::Practice,
          [](const ScreenInput&, DashboardState& state) { state.practice.part = ui::PracticePart::Programmes; }},
    Scene{"safety", ui::Screen::Practice,
          [](const ScreenInput&, DashboardState& state) { state.practice.part = ui::PracticePart::Safety; }},
    Scene{"review", ui::Screen::Practice,
          [](const ScreenInput&, DashboardState& state) { state.practice.part = ui::PracticePart::Review; }},
    Scene{"look-back", ui::Screen::Practice,
          [](const ScreenInput&, DashboardState& state) {
              state.practice.part = ui::PracticePart::Review;
              state.practice.review.span = ui::ReviewSpan::Month;
          }},
    Scene{"look-back-year", ui::Screen::Practice,
          [](const ScreenInput&, DashboardState& state) {
              state.practice.part = ui::PracticePart::Review;
              state.practice.review.span = ui::ReviewSpan::Year;
          }},
};

/// The forms a card on Today can open, for the first habit that has them.
struct Form {
    const char* name;
    MeasureKind measure;
    ui::OpenPart part;
};
constexpr std::array forms{
    Form{"form:note", MeasureKind::YesNo, ui::OpenPart::Note},
    Form{"form:minutes-late", MeasureKind::Arrival, ui::OpenPart::OwnMinutes},
    Form{"form:bent", MeasureKind::Candour, ui::OpenPart::Bent},
    Form{"form:moment", MeasureKind::Calm, ui::OpenPart::Moment},
    Form{"form:urge", MeasureKind::Abstain, ui::OpenPart::Urge},
    Form{"form:minutes", MeasureKind::Duration, ui::OpenPart::Timed},
};

void open_form(const ScreenInput& input, DashboardState& state, const Form& form) {
    for (const HabitRecord* record : input.journal.habits())
        if (record->habit.measure == form.measure && state.today.draft.part == ui::OpenPart::None) {
            state.today.selected = record->habit.id;
            state.today.draft.habit = record->habit.id;
            state.today.draft.part = form.part;
        }
}

/// "thought-record:3" of an exercise filled with an example; page 0 is the gate of those that have one.
bool open_page(const ScreenInput& input, ui::PracticeFlow& flow, std::string_view name) {
    const std::size_t colon = std::min(name.find(':'), name.size());
    const Practice* practice = find_practice(input.services.practices, name.substr(0, colon));
    if (practice == nullptr)
        return false;
    std::size_t page = 1;
    if (colon < name.size())
        std::from_chars(name.data() + colon + 1, name.data() + name.size(), page);
    if (page > pages_of(*practice, true).size())
        return false;
    ui::begin_practice(input, flow, practice->id);
    flow.answers = example_answers(*practice, input.today);
    flow.is_at_gate = page == 0 && practice->touches_another;
    flow.page = page == 0 ? 0 : page - 1;
    return true;
}

bool open_in_practice(const ScreenInput& input, ui::PracticeState& practice, std::string_view name) {
    constexpr std::string_view exercise = "practice:";
    constexpr std::string_view programme = "programme:";
    if (name.starts_with(exercise))
        return open_page(input, practice.flow, name.substr(exercise.size()));
    if (!name.starts_with(programme))
        return false;
    practice.part = ui::PracticePart::Programmes;
    practice.programme = name.substr(programme.size());
    return std::ranges::any_of(input.services.programmes,
                               [&](const Programme& each) { return each.id == *practice.programme; });
}

bool open_named(const ScreenInput& input, DashboardState& state, std::string_view name) {
    if (const std::optional<ui::Screen> screen = ui::screen_of(name)) {
        state.screen = *screen;
        return true;
    }
    for (const Scene& scene : dialogs)
        if (name == scene.name) {
            state.screen = scene.screen;
            scene.open(input, state);
            return true;
        }
    for (const Form& form : forms)
        if (name == form.name) {
            open_form(input, state, form);
            return true;
        }
    state.screen = ui::Screen::Practice;
    return open_in_practice(input, state.practice, name);
}

} // namespace

std::vector<std::string> scene_names(const ui::ScreenServices& services) {
    std::vector<std::string> names;
    for (const ui::RailItem& screen : ui::screens)
        names.emplace_back(screen.id);
    for (const Scene& scene : dialogs)
        names.emplace_back(scene.name);
    for (const Form& form : forms)
        names.emplace_back(form.name);
    for (const Programme& programme : services.programmes)
        names.push_back("programme:" + programme.id);
    for (const Practice& practice : services.practices)
        for (std::size_t page = practice.touches_another ? 0 : 1; page <= pages_of(practice, true).size(); ++page)
            names.push_back(fmt::format("practice:{}:{}", practice.id, page));
    return names;
}

void open_scene(const ScreenInput& input, DashboardState& state, const std::string& scene) {
    if (!open_named(input, state, scene))
        throw UsageError(
            fmt::format("There is no scene \"{}\"; kept capture --list names those that there are.", scene));
}

} // namespace kept::cli
