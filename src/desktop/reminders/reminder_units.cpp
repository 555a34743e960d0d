#include "desktop/reminders/reminder_units.hpp"

#include "base/home_folder.hpp"
#include "base/run_program.hpp"
#include "desktop/reminders/reminder_timer.hpp"
#include "desktop/system/state_file.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

constexpr const char* timer_name = "kept-remind.timer";
constexpr const char* service_name = "kept-remind.service";

fs::path unit_folder() {
    const fs::path config = xdg_folder("XDG_CONFIG_HOME", ".config");
    return config.empty() ? config : config / "systemd" / "user";
}

bool systemctl(std::vector<std::string> words) {
    words.insert(words.begin(), {"systemctl", "--user"});
    return run_program({.words = std::move(words)}).is_good();
}

std::string timer_text(const std::string& when) {
    return fmt::format("[Unit]\nDescription=Reminders of Kept\n\n[Timer]\nOnCalendar={}\nAccuracySec=30s\n\n"
                       "[Install]\nWantedBy=timers.target\n",
                       when);
}

/// By UTC: a timer by the local clock is silent for the hour that the clock shows twice.
std::string timer_text() {
    return timer_text(fmt::format("*:0/{} UTC", minutes_between_starts));
}

/// As the timer was before.
std::string old_timer_text() {
    return timer_text("*:0/5");
}

/// In quotes of systemd's own, where % begins a specifier and $ a variable.
std::string quoted(const fs::path& path) {
    std::string out = "\"";
    for (const char c : path.string())
        out += c == '%' ? "%%" : c == '$' ? "$$" : c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out + "\"";
}

} // namespace

std::string reminder_service_text(const fs::path& program, const fs::path& log) {
    return fmt::format("[Unit]\nDescription=Reminders of Kept\n\n[Service]\nType=exec\nExecStart={}{} remind\n",
                       quoted(program), log.empty() ? "" : " --db " + quoted(log));
}

bool has_systemd() {
    return systemctl({"show-environment"});
}

bool has_reminder_units() {
    std::error_code error;
    const fs::path folder = unit_folder();
    return !folder.empty() && fs::exists(folder / timer_name, error);
}

bool enable_reminder_units(const fs::path& program, const fs::path& log) {
    const fs::path folder = unit_folder();
    if (!folder.empty() && write_state_text(folder / service_name, reminder_service_text(program, log)) &&
        write_state_text(folder / timer_name, timer_text()) && systemctl({"daemon-reload"}) &&
        systemctl({"enable", "--now", timer_name}))
        return true;
    remove_reminder_units();
    return false;
}

bool remove_reminder_units() {
    if (!has_reminder_units())
        return false;
    const fs::path folder = unit_folder();
    std::error_code error;
    systemctl({"disable", "--now", timer_name});
    fs::remove(folder / timer_name, error);
    fs::remove(folder / service_name, error);
    systemctl({"daemon-reload"});
    return true;
}

void renew_reminder_units() {
    if (!has_reminder_units())
        return;
    const fs::path file = unit_folder() / timer_name;
    std::ifstream stream(file);
    if (std::string(std::istreambuf_iterator<char>(stream), {}) != old_timer_text())
        return;
    if (write_state_text(file, timer_text()) && systemctl({"daemon-reload"}))
        systemctl({"restart", timer_name}); // a running timer goes by what it was started with
}

} // namespace kept::desktop
