#include "ui/dashboard/find_anything.hpp"

#include "base/text.hpp"
#include "ui/dashboard/dashboard.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/goals/goal_form.hpp"
#include "ui/screens/practice/practice_flow.hpp"
#include "ui/screens/promises/promise_form.hpp"
#include "ui/screens/record/damage_strip.hpp"
#include "ui/screens/today/today_screen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace kept::ui {
namespace {

std::vector<Find> everything(const ScreenInput& input) {
    const bool is_night = input.journal.settings().theme == ThemeChoice::Night;
    std::vector<Find> finds;
    for (const RailItem& screen : screens)
        finds.push_back({std::string(screen.id), fmt::format("Go to {}", screen.label), screen.icon, {}});
    const std::array actions{
        Find{"review", "Look back at the week", icons::history, {}},
        Find{"safety", "Contact and safety", icons::shield, {}},
        Find{"new-habit", "New habit", icons::add, {}},
        Find{"new-goal", "New goal", icons::flag, {}},
        Find{"bring", "Bring a record along", icons::file_download, {}},
        Find{"new-promise", "New promise", icons::handshake, {}},
        Find{"yesterday", "Go to yesterday", icons::history, {}},
        Find{"undo", "Undo the last entry", icons::undo, {}},
        Find{"redo", "Redo", icons::redo, {}},
        Find{is_night ? "theme/paper" : "theme/night",
             is_night ? "Paper theme" : "Night theme",
             is_night ? icons::light_mode : icons::dark_mode,
             {}},
        Find{"hide", "Hide everything (F9)", icons::visibility_off, {}},
        Find{"keys", "Keys (F1)", icons::keyboard, {}},
    };
    finds.insert(finds.end(), actions.begin(), actions.end());
    if (input.services.data == nullptr || input.requests.is_read_only())
        std::erase_if(finds, [](const Find& find) { return find.id == "bring"; });
    for (const Practice& practice : input.services.practices)
        finds.push_back({"practice/" + practice.id, practice.title, icons::named(practice.icon), {}});
    for (const HabitRecord* record : input.journal.habits())
        finds.push_back({"habit/" + short_text(record->habit.id), record->habit.name + ": progress",
                         icons::named(record->habit.icon), record->habit.id});
    return finds;
}

/// Adds the actions for the chart that the keyboard or the mouse was on last.
void add_chart(const ScreenInput& input, const PicturesState& pictures, std::vector<Find>& finds) {
    if (pictures.focused.empty())
        return;
    const std::string of = ": " + pictures.focused_title;
    finds.push_back({"picture/numbers", "Copy numbers" + of, icons::table_chart, {}});
    if (input.services.copies_pictures)
        finds.push_back({"picture/copy", "Copy picture" + of, icons::image, {}});
    if (input.services.data != nullptr)
        finds.push_back({"picture/save", "Save picture" + of, icons::image, {}});
}

/// 0: begins with it, 1: a word begins with it, 2: holds it, 3: does not.
int distance(std::string_view label, std::string_view query) {
    const auto at = label.find(query);
    if (at == std::string_view::npos)
        return 3;
    if (at == 0)
        return 0;
    return label.find(" " + std::string(query)) != std::string_view::npos ? 1 : 2;
}

} // namespace

std::vector<Find> find_anything(const ScreenInput& input, const DashboardState& state, const std::string& query) {
    std::vector<Find> finds = everything(input);
    add_chart(input, state.pictures, finds);
    if (const auto day = parse_day(query); day && *day <= input.today)
        finds.push_back({"day/" + to_text(*day), query + ": go to this day", icons::calendar_month, {}});
    const std::string lower = lower_case(query);
    std::erase_if(finds, [&](const Find& find) { return distance(lower_case(find.label), lower) > 2; });
    std::ranges::stable_sort(finds, {}, [&](const Find& find) { return distance(lower_case(find.label), lower); });
    return finds;
}

void follow(const Find& find, const ScreenInput& input, DashboardState& state) {
    state.palette = {};
    if (const std::optional<Screen> screen = screen_of(find.id)) {
        state.screen = *screen;
    } else if (find.id == "new-habit") {
        state.habits.chooser.is_open = true;
    } else if (find.id == "new-goal") {
        state.screen = Screen::Goals;
        open_goal_form(input, state.goals.draft, {});
    } else if (find.id == "bring") {
        state.record.import.is_open = true;
    } else if (find.id == "new-promise") {
        open_promise_form(input, state.promises.draft);
    } else if (find.id == "yesterday" || find.id.starts_with("day/")) {
        const auto day = find.id == "yesterday" ? std::optional(input.today - 1) : parse_day(find.id.substr(4));
        show_day(input, state.today, day.value_or(input.today));
        state.screen = Screen::Today;
    } else if (find.id == "review" || find.id == "safety") {
        state.screen = Screen::Practice;
        leave_practice(input, state.practice.flow);
        state.practice.part = find.id == "review" ? PracticePart::Review : PracticePart::Safety;
    } else if (find.id.starts_with("practice/")) {
        state.screen = Screen::Practice;
        begin_practice(input, state.practice.flow, find.id.substr(9));
    } else if (find.id == "undo") {
        input.ask(Undo{});
    } else if (find.id == "redo") {
        input.ask(Redo{});
    } else if (find.id.starts_with("theme/")) {
        input.ask(SetSetting{"theme", find.id.substr(6)});
    } else if (find.id.starts_with("picture/")) {
        state.pictures.asked = find.id == "picture/numbers" ? PictureAct::CopyNumbers
                               : find.id == "picture/copy"  ? PictureAct::CopyPicture
                                                            : PictureAct::Save;
    } else if (find.id == "hide") {
        state.is_hidden = true;
    } else if (find.id == "keys") {
        state.is_help_open = true;
    } else if (!find.habit.is_none()) {
        state.screen = Screen::Progress;
        state.progress.habit = find.habit;
        state.progress.shows_all = false;
        state.progress.day.reset();
    }
}

} // namespace kept::ui
