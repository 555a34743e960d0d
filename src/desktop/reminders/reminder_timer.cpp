#include "desktop/reminders/reminder_timer.hpp"

#include "desktop/reminders/crontab.hpp"
#include "desktop/reminders/reminder_units.hpp"

#include <fmt/format.h>

#include <optional>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <unistd.h>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view cron_mark = "# kept remind";

/// In quotes of the shell's, where % ends a line of cron unless it follows a backslash.
std::string quoted(const fs::path& path) {
    std::string out = "'";
    for (const char c : path.string())
        out += c == '\'' ? "'\\''" : c == '%' ? "\\%" : std::string(1, c);
    return out + "'";
}

/// A crontab, and what it is without Kept's line.
struct Crontab {
    std::string before;
    std::string others;
    bool has_ours = false;
};

/// nullopt: there is no cron.
std::optional<Crontab> look_at_crontab() {
    const auto text = read_crontab();
    if (!text)
        return std::nullopt;
    Crontab crontab{.before = *text};
    std::istringstream stream(*text);
    for (std::string line; std::getline(stream, line);) {
        if (line.ends_with(cron_mark))
            crontab.has_ours = true;
        else
            crontab.others += line + "\n";
    }
    return crontab;
}

} // namespace

std::string reminder_cron_line(const fs::path& program, const fs::path& log, unsigned user) {
    return fmt::format("*/{} * * * * XDG_RUNTIME_DIR=/run/user/{} {}{} remind >/dev/null 2>&1 {}",
                       minutes_between_starts, user, quoted(program), log.empty() ? "" : " --db " + quoted(log),
                       cron_mark);
}

ReminderTimer reminder_timer() {
    if (has_reminder_units())
        return ReminderTimer::Systemd;
    const auto crontab = look_at_crontab();
    return crontab && crontab->has_ours ? ReminderTimer::Cron : ReminderTimer::None;
}

ReminderTimer enable_reminder_timer(const fs::path& program, const fs::path& log) {
    if (has_systemd() && enable_reminder_units(program, log))
        return ReminderTimer::Systemd;
    const auto crontab = look_at_crontab();
    if (!crontab)
        throw std::runtime_error("Neither systemd nor cron could be told to start the reminders; those of an open "
                                 "window come all the same.");
    write_crontab(crontab->others + reminder_cron_line(program, log, ::getuid()) + "\n", crontab->before);
    return ReminderTimer::Cron;
}

bool disable_reminder_timer() {
    const bool had_units = remove_reminder_units();
    try {
        const auto crontab = look_at_crontab();
        const bool had_line = crontab && crontab->has_ours;
        if (had_line)
            write_crontab(crontab->others, crontab->before);
        return had_units || had_line;
    } catch (const std::runtime_error& error) {
        throw std::runtime_error((had_units ? "The timer of systemd is gone. " : "") + std::string(error.what()) +
                                 " Where it has a line that ends in \"" + std::string(cron_mark) +
                                 "\", reminders still come; `crontab -e` shows it.");
    }
}

} // namespace kept::desktop
