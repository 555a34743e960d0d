#include "ui/dashboard/running_dashboard.hpp"

#include "ui/dashboard/navigator.hpp"

#include <exception>
#include <variant>

namespace kept::ui {

/// One overload a kind of request. Returns true if the frame that asked has to be drawn again.
struct RunningDashboard::RequestHandler {
    RunningDashboard& dashboard;

    bool operator()(const Command& command) const {
        show_done(dashboard.state, dashboard.calls_.carry_out(command), dashboard.now_);
        return true;
    }
    bool operator()(const Navigation& where) const {
        go_to(dashboard.input(), dashboard.state, where);
        return true;
    }
    /// The service wakes the loop when it has something to show.
    bool operator()(const DataRequest& request) const {
        if (DataService* data = dashboard.input().services.data)
            data->ask(request);
        return false;
    }
    bool operator()(const PaintPicture& picture) const {
        if (dashboard.calls_.paint)
            dashboard.calls_.paint(picture);
        return true;
    }
    bool operator()(const WriteReport& request) const {
        std::string& written = dashboard.state.practice.review.written;
        try {
            written = dashboard.input().services.write_report(request.wish);
        } catch (const std::exception& error) {
            written = error.what();
        }
        return true;
    }
    bool operator()(const OpenDataFolder& /*request*/) const {
        dashboard.input().services.open_data_folder();
        return false;
    }
    bool operator()(const KeepWords& request) const {
        dashboard.input().services.keep_words(request.words);
        return false;
    }
};

ScreenInput RunningDashboard::input() {
    ScreenInput input = calls_.input(requests_);
    input.pictures = &state.pictures;
    requests_.set_read_only(input.services.data != nullptr && input.data().damage.has_value());
    return input;
}

void RunningDashboard::draw(Ui& ui) {
    now_ = ui.now;
    draw_dashboard(ui, input(), state);
}

bool RunningDashboard::act() {
    bool is_old = false; // the frame that was drawn
    for (auto requests = requests_.drain(); !requests.empty(); requests = requests_.drain())
        for (const Request& request : requests) {
            try {
                is_old = std::visit(RequestHandler{*this}, request) || is_old;
            } catch (const std::exception& error) {
                show_error(state, error.what());
                is_old = true;
            }
        }
    return is_old;
}

void RunningDashboard::accept_drop(const std::vector<std::string>& paths) {
    for (const std::string& path : paths)
        ui::accept_drop(input(), state, path); // the first opens a sheet, which takes no other
}

} // namespace kept::ui
