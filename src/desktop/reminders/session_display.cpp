#include "desktop/reminders/session_display.hpp"

#include "base/run_program.hpp"
#include "desktop/system/environment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace kept::desktop {
namespace {

constexpr std::array<std::string_view, 2> screens{"DISPLAY=", "WAYLAND_DISPLAY="};
constexpr std::array<std::string_view, 4> beside_it{
    "XAUTHORITY=", "XDG_RUNTIME_DIR=", "XDG_CURRENT_DESKTOP=", "XDG_SESSION_TYPE="};
constexpr std::string_view quoted = "=$'"; ///< systemctl puts what a shell would not read into quotes

bool begins_with_one_of(std::string_view line, const auto& names) {
    return std::ranges::any_of(names, [&](std::string_view name) { return line.starts_with(name) && line != name; });
}

} // namespace

std::optional<std::vector<std::string>> display_in(std::string_view text, char between) {
    std::vector<std::string> found;
    bool has_screen = false;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find(between));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const bool is_screen = begins_with_one_of(line, screens);
        if ((!is_screen && !begins_with_one_of(line, beside_it)) || line.find(quoted) != std::string_view::npos)
            continue;
        has_screen = has_screen || is_screen;
        found.emplace_back(line);
    }
    return has_screen ? std::optional(found) : std::nullopt;
}

std::optional<std::vector<std::string>> session_display(pid_t server) {
    if (is_set("DISPLAY") || is_set("WAYLAND_DISPLAY"))
        return std::vector<std::string>();
    if (server > 0) {
        std::ifstream stream(fmt::format("/proc/{}/environ", server), std::ios::binary);
        if (auto found = display_in(std::string(std::istreambuf_iterator<char>(stream), {}), '\0'))
            return found;
    }
    const ProgramResult systemd = run_program({.words = {"systemctl", "--user", "show-environment"}});
    return systemd.is_good() ? display_in(systemd.out, '\n') : std::nullopt;
}

} // namespace kept::desktop
