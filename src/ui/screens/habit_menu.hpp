#pragma once

#include "journal/habit_record.hpp"
#include "ui/widgets/menu.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kept::ui {

/// Habits as the lines of a menu, by name and icon; where `before` is given, that line stands first and means no habit
/// in particular.
class HabitMenu {
  public:
    HabitMenu(std::span<const HabitRecord* const> habits, std::optional<HabitId> picked,
              std::optional<MenuItem> before = {});
    HabitMenu(const HabitMenu&) = delete; // the lines look into the ids
    HabitMenu& operator=(const HabitMenu&) = delete;

    std::vector<MenuItem>& items() { return items_; }
    /// The habit of a line; nullptr for the one before them.
    const HabitRecord* habit_at(std::size_t line) const;

  private:
    std::vector<const HabitRecord*> habits_;
    std::vector<std::string> ids_;
    std::vector<MenuItem> items_;
};

} // namespace kept::ui
