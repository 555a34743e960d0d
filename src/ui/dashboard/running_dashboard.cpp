#include "ui/dashboard/running_dashboard.hpp"

#include <exception>
#include <utility>

namespace kept::ui {

void RunningDashboard::draw(Ui& ui) {
    now_ = ui.now;
    draw_dashboard(ui, calls_.input(commands_), state);
}

bool RunningDashboard::act() {
    const std::vector<Command> commands = std::exchange(commands_, {});
    for (const Command& command : commands) {
        try {
            show_done(state, calls_.carry_out(command), now_);
        } catch (const std::exception& error) {
            show_error(state, error.what());
        }
    }
    return !commands.empty();
}

void RunningDashboard::accept_drop(const std::vector<std::string>& paths) {
    for (const std::string& path : paths)
        ui::accept_drop(calls_.input(commands_), state, path); // the first opens a sheet, which takes no other
}

} // namespace kept::ui
