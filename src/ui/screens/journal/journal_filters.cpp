#include "ui/screens/journal/journal_filters.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/habit_menu.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double gap = 10;
constexpr double narrowest_field = 132;

void draw_habit(Ui& ui, const ScreenInput& input, JournalState& state, Rect place) {
    HabitMenu menu(ui, input.journal.habits(), state.filter.habit,
                   MenuItem{.id = "any", .label = "All habits", .picked = !state.filter.habit});
    if (const auto picked = dropdown(ui, state.menu, "journal/habit", place, menu.items())) {
        const HabitRecord* record = menu.habit_at(*picked);
        state.filter.habit = record == nullptr ? std::nullopt : std::optional(record->habit.id);
    }
}

void draw_kind(Ui& ui, JournalState& state, Rect place) {
    static constexpr std::array<std::string_view, journal_kinds> ids{"all",      "answers",   "misses", "moments",
                                                                     "promises", "practices", "notes"};
    FrameList<MenuItem> items(ui.frame_memory());
    items.reserve(journal_kinds);
    for (std::size_t i = 0; i < journal_kinds; ++i)
        items.push_back({.id = ids.at(i),
                         .label = name_of(static_cast<JournalKind>(i)),
                         .picked = i == static_cast<std::size_t>(state.filter.kind)});
    if (const auto picked = dropdown(ui, state.menu, "journal/kind", place, items))
        state.filter.kind = static_cast<JournalKind>(*picked);
}

void draw_words(Ui& ui, JournalState& state, const char* id, std::string_view any,
                const std::vector<std::string>& words, std::string& chosen, Rect place) {
    FrameList<MenuItem> items(ui.frame_memory());
    items.reserve(words.size() + 1);
    items.push_back({.id = "any", .label = any, .picked = chosen.empty()});
    for (const std::string& word : words)
        items.push_back({.id = word, .label = word, .picked = chosen == word});
    if (const auto picked = dropdown(ui, state.menu, id, place, items))
        chosen = *picked == 0 ? "" : words[*picked - 1];
}

} // namespace

void draw_journal_filters(Ui& ui, const ScreenInput& input, JournalState& state, Rect& area) {
    const Rect search = area.cut_top(ui.px(field_height));
    if (ui.shortcut(Key::F, mods::ctrl))
        focus_field(ui, "journal/search");
    text_field(ui, "journal/search", search, state.filter.search,
               {.hint = "Search notes, promises and practices", .icon = icons::search});
    area.cut_top(ui.px(gap));
    const bool has_words = !state.words.feelings().empty() || !state.words.skills().empty();
    const int fields = has_words ? 4 : 2;
    Rect row = area.cut_top(ui.px(38));
    const float width =
        std::max(ui.px(narrowest_field),
                 std::floor((row.width() - ui.px(gap) * static_cast<float>(fields - 1)) / static_cast<float>(fields)));
    const auto next = [&] {
        const Rect place = row.cut_left(std::min(width, ui.px(240)));
        row.cut_left(ui.px(gap));
        return place;
    };
    draw_habit(ui, input, state, next());
    draw_kind(ui, state, next());
    if (has_words) {
        draw_words(ui, state, "journal/feeling", "Any feeling", state.words.feelings(), state.filter.feeling, next());
        draw_words(ui, state, "journal/skill", "Any skill", state.words.skills(), state.filter.skill, next());
    }
    area.cut_top(ui.px(16));
}

} // namespace kept::ui
