#pragma once

#include "journal/habits/habit_record.hpp"
#include "ui/context/context.hpp"
#include "ui/widgets/menu.hpp"

#include <optional>
#include <span>

namespace kept::ui {

/// Habits as the lines of a menu, by name and icon; if `before` is given, that line is first and means no habit in
/// particular. Rebuilt in every frame.
class HabitMenu {
  public:
    HabitMenu(const Ui& ui, std::span<const HabitRecord* const> habits, std::optional<HabitId> picked,
              std::optional<MenuItem> before = {});

    FrameList<MenuItem>& items() { return items_; }
    /// The habit of a line; nullptr for the one before them.
    const HabitRecord* habit_at(std::size_t line) const;

  private:
    std::span<const HabitRecord* const> habits_;
    FrameList<MenuItem> items_;
};

} // namespace kept::ui
