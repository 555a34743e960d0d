#include "desktop/reminder_timer.hpp"

#include "desktop/run_program.hpp"
#include "desktop/state_file.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

constexpr const char* timer_name = "kept-remind.timer";
constexpr const char* service_name = "kept-remind.service";
constexpr std::string_view cron_mark = "# kept remind";

fs::path unit_folder() {
    if (const char* config = std::getenv("XDG_CONFIG_HOME"); config != nullptr && *config == '/')
        return fs::path(config) / "systemd" / "user";
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
        return fs::path(home) / ".config" / "systemd" / "user";
    return {};
}

bool systemctl(std::vector<std::string> words) {
    words.insert(words.begin(), {"systemctl", "--user"});
    return run_program({.words = std::move(words)}).is_good();
}

std::string timer_text() {
    return fmt::format("[Unit]\nDescription=Reminders of Kept\n\n[Timer]\nOnCalendar=*:0/{}\nAccuracySec=30s\n\n"
                       "[Install]\nWantedBy=timers.target\n",
                       minutes_between_starts);
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// In quotes of systemd's own, where % begins a specifier and $ a variable.
std::string for_systemd(const fs::path& path) {
    std::string out = "\"";
    for (const char c : path.string())
        out += c == '%' ? "%%" : c == '$' ? "$$" : c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out + "\"";
}

/// In quotes of the shell's, where % ends a line of cron unless it stands behind a backslash.
std::string for_cron(const fs::path& path) {
    std::string out = "'";
    for (const char c : path.string())
        out += c == '\'' ? "'\\''" : c == '%' ? "\\%" : std::string(1, c);
    return out + "'";
}

std::string with_log(const fs::path& log, std::string (*quoted)(const fs::path&)) {
    return log.empty() ? "" : " --db " + quoted(log);
}

/// The crontab without Kept's line.
std::string other_cron_lines(bool& had_ours) {
    std::string kept;
    for (const std::string& line : lines_of(run_program({.words = {"crontab", "-l"}}).out)) {
        if (line.ends_with(cron_mark))
            had_ours = true;
        else
            kept += line + "\n";
    }
    return kept;
}

bool write_units(const fs::path& program, const fs::path& log) {
    const fs::path folder = unit_folder();
    return !folder.empty() && write_state(folder / service_name, lines_of(reminder_service_text(program, log))) &&
           write_state(folder / timer_name, lines_of(timer_text()));
}

bool remove_units() {
    const fs::path folder = unit_folder();
    std::error_code error;
    if (folder.empty() || !fs::exists(folder / timer_name, error))
        return false;
    systemctl({"disable", "--now", timer_name});
    fs::remove(folder / timer_name, error);
    fs::remove(folder / service_name, error);
    systemctl({"daemon-reload"});
    return true;
}

} // namespace

std::string reminder_service_text(const fs::path& program, const fs::path& log) {
    return fmt::format("[Unit]\nDescription=Reminders of Kept\n\n[Service]\nType=exec\nExecStart={}{} remind\n",
                       for_systemd(program), with_log(log, for_systemd));
}

std::string reminder_cron_line(const fs::path& program, const fs::path& log, unsigned user) {
    return fmt::format("*/{} * * * * XDG_RUNTIME_DIR=/run/user/{} {}{} remind >/dev/null 2>&1 {}",
                       minutes_between_starts, user, for_cron(program), with_log(log, for_cron), cron_mark);
}

ReminderTimer reminder_timer() {
    std::error_code error;
    if (const fs::path folder = unit_folder(); !folder.empty() && fs::exists(folder / timer_name, error))
        return ReminderTimer::Systemd;
    bool has_ours = false;
    other_cron_lines(has_ours);
    return has_ours ? ReminderTimer::Cron : ReminderTimer::None;
}

ReminderTimer enable_reminder_timer(const fs::path& program, const fs::path& log) {
    if (systemctl({"show-environment"})) { // it runs and answers
        if (write_units(program, log) && systemctl({"daemon-reload"}) && systemctl({"enable", "--now", timer_name}))
            return ReminderTimer::Systemd;
        remove_units();
    }
    bool had_ours = false;
    const std::string others = other_cron_lines(had_ours);
    if (run_program({.words = {"crontab", "-"}, .input = others + reminder_cron_line(program, log, ::getuid()) + "\n"})
            .is_good())
        return ReminderTimer::Cron;
    throw std::runtime_error("Neither systemd nor cron could be told to start the reminders; those of an open window "
                             "come all the same.");
}

bool disable_reminder_timer() {
    const bool had_units = remove_units();
    bool had_line = false;
    const std::string others = other_cron_lines(had_line);
    if (had_line && !run_program({.words = {"crontab", "-"}, .input = others}).is_good())
        throw std::runtime_error("The line of Kept could not be taken out of the crontab; `crontab -e` shows it.");
    return had_units || had_line;
}

} // namespace kept::desktop
