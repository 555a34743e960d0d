#include "ui/screens/habit_menu.hpp"

#include "ui/icons.hpp"

namespace kept::ui {

HabitMenu::HabitMenu(std::span<const HabitRecord* const> habits, std::optional<HabitId> picked,
                     std::optional<MenuItem> before)
    : habits_(habits.begin(), habits.end()) {
    for (const HabitRecord* record : habits_)
        ids_.push_back(short_text(record->habit.id));
    if (before)
        items_.push_back(*before);
    for (std::size_t i = 0; i < habits_.size(); ++i) {
        const Habit& habit = habits_[i]->habit;
        items_.push_back(
            {.id = ids_[i], .label = habit.name, .icon = icons::named(habit.icon), .picked = picked == habit.id});
    }
}

const HabitRecord* HabitMenu::habit_at(std::size_t line) const {
    const std::size_t before = items_.size() - habits_.size();
    return line < before ? nullptr : habits_.at(line - before);
}

} // namespace kept::ui
