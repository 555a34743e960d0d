#pragma once

#include "ui/context/context.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/toast.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept::gallery {

/// What the gallery's fields hold.
struct State {
    std::string name = "Hold Me Tight";
    std::string search;
    std::string note = "Talked it over at dinner.\nListened first.";
    std::string amount = "12";
    double pages = 12;
    std::optional<int> before = 7;
    std::optional<int> after;
    bool first = true;
    bool second = false;
    std::size_t span = 2;
    ui::MenuState menu;
    ui::Toast toast{"Steady: a calm day, written down", "Undo", 1e9};
    std::size_t place = 0;
};

struct Page {
    std::string_view name;
    std::function<void(ui::Ui&, State&)> draw;
};

std::vector<Page> pages();

void draw_today(ui::Ui& ui, State& state);
void draw_controls(ui::Ui& ui, State& state);
void draw_dialog(ui::Ui& ui, State& state);

} // namespace kept::gallery
