#pragma once

#include "ui/fonts/icons.hpp"
#include "ui/widgets/rail.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kept::ui {

enum class Screen : std::uint8_t { Today, Progress, Goals, Badges, Practice, Journal, Habits, Settings };

/// The screens by Screen, in the order of the rail: the rail, the search and `kept capture` read them here.
inline constexpr std::array<RailItem, 8> screens{{{"today", "Today", icons::today},
                                                  {"progress", "Progress", icons::show_chart},
                                                  {"goals", "Goals", icons::flag},
                                                  {"badges", "Badges", icons::military_tech},
                                                  {"practice", "Practice", icons::self_improvement},
                                                  {"journal", "Journal", icons::menu_book},
                                                  {"habits", "Habits", icons::edit_note},
                                                  {"settings", "Settings", icons::settings}}};

/// The screen of that id; nullopt for any other word.
constexpr std::optional<Screen> screen_of(std::string_view id) {
    for (std::size_t i = 0; i < screens.size(); ++i)
        if (screens.at(i).id == id)
            return static_cast<Screen>(i);
    return std::nullopt;
}

} // namespace kept::ui
