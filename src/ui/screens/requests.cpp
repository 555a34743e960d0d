#include "ui/screens/requests.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

bool is_command(const Request& request) {
    return std::holds_alternative<Command>(request);
}

} // namespace

void RequestQueue::add(Request request) {
    if (is_read_only_ && is_command(request))
        has_refused_ = true;
    else
        requests_.push_back(std::move(request));
}

bool RequestQueue::has_commands() const {
    return std::ranges::any_of(requests_, is_command);
}

} // namespace kept::ui
