#include "ui/screens/habit_menu.hpp"

#include "ui/fonts/icons.hpp"

namespace kept::ui {

HabitMenu::HabitMenu(const Ui& ui, std::span<const HabitRecord* const> habits, std::optional<HabitId> picked,
                     std::optional<MenuItem> before)
    : habits_(habits), items_(ui.frame_memory()) {
    items_.reserve(habits.size() + 1);
    if (before)
        items_.push_back(*before);
    for (const HabitRecord* record : habits_) {
        const Habit& habit = record->habit;
        items_.push_back({.id = ui.format("{}", short_text(habit.id)),
                          .label = habit.name,
                          .icon = icons::named(habit.icon),
                          .picked = picked == habit.id});
    }
}

const HabitRecord* HabitMenu::habit_at(std::size_t line) const {
    const std::size_t before = items_.size() - habits_.size();
    return line < before ? nullptr : habits_[line - before];
}

} // namespace kept::ui
