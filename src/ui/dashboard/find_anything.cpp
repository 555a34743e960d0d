#include "ui/dashboard/dashboard.hpp"
#include "ui/dashboard/palette.hpp"
#include "ui/icons.hpp"

#include <algorithm>
#include <string_view>

namespace kept::ui {
namespace {

/// Lower case for ASCII letters; other scripts match as they are written.
std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::vector<Find> everything(const ScreenInput& input) {
    const bool is_night = input.journal.settings().theme == ThemeChoice::Night;
    std::vector<Find> finds{
        {"today", "Go to Today", icons::today, {}},
        {"progress", "Go to Progress", icons::show_chart, {}},
        {"undo", "Undo the last entry", icons::undo, {}},
        {"redo", "Redo", icons::redo, {}},
        {is_night ? "theme/paper" : "theme/night",
         is_night ? "Paper theme" : "Night theme",
         is_night ? icons::light_mode : icons::dark_mode,
         {}},
        {"hide", "Hide everything (F9)", icons::visibility_off, {}},
        {"keys", "Keys (F1)", icons::keyboard, {}},
    };
    for (const HabitRecord* record : input.journal.habits())
        finds.push_back({"habit/" + to_text(record->habit.id).substr(28), record->habit.name + ": progress",
                         icons::named(record->habit.icon), record->habit.id});
    return finds;
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

std::vector<Find> find_anything(const ScreenInput& input, const std::string& query) {
    std::vector<Find> finds = everything(input);
    const std::string lower = lowered(query);
    std::erase_if(finds, [&](const Find& find) { return distance(lowered(find.label), lower) > 2; });
    std::ranges::stable_sort(finds, {}, [&](const Find& find) { return distance(lowered(find.label), lower); });
    return finds;
}

void follow(const Find& find, const ScreenInput& input, DashboardState& state) {
    state.palette = {};
    if (find.id == "today") {
        state.screen = Screen::Today;
    } else if (find.id == "progress") {
        state.screen = Screen::Progress;
    } else if (find.id == "undo") {
        input.commands.emplace_back(Undo{});
    } else if (find.id == "redo") {
        input.commands.emplace_back(Redo{});
    } else if (find.id.starts_with("theme/")) {
        input.commands.emplace_back(SetSetting{"theme", find.id.substr(6)});
    } else if (find.id == "hide") {
        state.is_hidden = true;
    } else if (find.id == "keys") {
        state.is_help_open = true;
    } else if (!find.habit.is_none()) {
        state.screen = Screen::Progress;
        state.progress.habit = find.habit;
        state.progress.day.reset();
    }
}

} // namespace kept::ui
