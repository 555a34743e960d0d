#include "domain/reminder.hpp"

#include "base/time_units.hpp"
#include "domain/clock_time.hpp"
#include "domain/schedule.hpp"

namespace kept {
namespace {

constexpr std::string_view weekdays_word = "weekdays:"; // as schedules spell them

} // namespace

bool ReminderTime::falls_on(Day day) const {
    return weekdays == 0 || is_due(Schedule::on_weekdays(weekdays), day);
}

std::string to_text(const ReminderTime& time) {
    const Schedule days = Schedule::on_weekdays(time.weekdays);
    const std::string clock = clock_text(time.minute);
    return days.kind == ScheduleKind::Daily ? clock : to_text(days).substr(weekdays_word.size()) + "@" + clock;
}

std::optional<ReminderTime> parse_reminder_time(std::string_view text) {
    ReminderTime time;
    if (const auto at = text.find('@'); at != std::string_view::npos) {
        const auto days = parse_schedule(std::string(weekdays_word).append(text.substr(0, at)));
        if (!days)
            return std::nullopt;
        time.weekdays = days->weekdays;
        text.remove_prefix(at + 1);
    }
    const auto minute = parse_clock(text);
    time.minute = minute.value_or(0);
    return minute ? std::optional(time) : std::nullopt;
}

std::string to_text(const std::vector<ReminderTime>& times) {
    std::string text;
    for (const ReminderTime& time : times)
        text += (text.empty() ? "" : " ") + to_text(time);
    return text;
}

std::optional<std::vector<ReminderTime>> parse_reminder_times(std::string_view text) {
    std::vector<ReminderTime> times;
    std::string word;
    for (const char c : std::string(text) + ' ') {
        if (c != ' ') {
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            continue;
        }
        const auto time = word.empty() ? std::nullopt : parse_reminder_time(word);
        if (!word.empty() && !time)
            return std::nullopt;
        if (time)
            times.push_back(*time);
        word.clear();
    }
    return times;
}

int QuietHours::minutes_left(int minute) const {
    const int length = (until - from + minutes_a_day) % minutes_a_day;
    const int into = (minute - from + minutes_a_day) % minutes_a_day;
    return into < length ? length - into : 0;
}

std::string to_text(const QuietHours& quiet) {
    return clock_text(quiet.from) + "-" + clock_text(quiet.until);
}

std::optional<QuietHours> parse_quiet_hours(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto from = parse_clock(text.substr(0, dash));
    const auto until = parse_clock(text.substr(dash + 1));
    if (!from || !until || *from == *until)
        return std::nullopt;
    return QuietHours{*from, *until};
}

} // namespace kept
