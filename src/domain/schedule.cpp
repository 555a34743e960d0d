#include "domain/schedule.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <vector>

namespace kept {
namespace {

constexpr int max_days = 366;
constexpr std::array<std::string_view, 7> weekday_words{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<int> parse_number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 1 || value > max_days)
        return std::nullopt;
    return value;
}

std::optional<std::uint8_t> parse_weekdays(std::string_view text) {
    unsigned mask = 0;
    while (true) {
        const auto comma = text.find(',');
        const auto word = text.substr(0, comma);
        const auto found = std::find(weekday_words.begin(), weekday_words.end(), word);
        if (found == weekday_words.end())
            return std::nullopt;
        mask |= 1U << static_cast<unsigned>(found - weekday_words.begin());
        if (comma == std::string_view::npos)
            return static_cast<std::uint8_t>(mask);
        text.remove_prefix(comma + 1);
    }
}

/// "3/week", "2/month", "3/7d".
std::optional<Schedule> parse_times(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto times = parse_number(text.substr(0, slash));
    const auto period = parse_period(text.substr(slash + 1));
    if (!times || !period || text.substr(slash + 1) == "day")
        return std::nullopt;
    if (period->kind == PeriodKind::Week)
        return *times <= 7 ? std::optional(Schedule::times_a_week(*times)) : std::nullopt;
    if (period->kind == PeriodKind::Month)
        return *times <= 31 ? std::optional(Schedule::times_a_month(*times)) : std::nullopt;
    return *times <= period->days ? std::optional(Schedule::times_in(*times, period->days)) : std::nullopt;
}

/// "once a week", "3 times in 7 days".
std::string describe_times(const Schedule& schedule) {
    const std::string times = schedule.times == 1   ? "once"
                              : schedule.times == 2 ? "twice"
                                                    : fmt::format("{} times", schedule.times);
    if (schedule.kind == ScheduleKind::TimesInDays)
        return fmt::format("{} in {} days", times, schedule.days);
    return times + (schedule.kind == ScheduleKind::TimesInWeek ? " a week" : " a month");
}

std::vector<std::string> weekday_list(std::uint8_t mask, bool for_people) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < weekday_words.size(); ++i)
        if ((mask >> i & 1U) != 0)
            words.emplace_back(for_people ? short_weekday_name(static_cast<Weekday>(i)) : weekday_words.at(i));
    return words;
}

std::string joined_for_people(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? " and " : ", ";
        text += words[i];
    }
    return text;
}

} // namespace

Schedule Schedule::on_weekdays(std::uint8_t mask) {
    mask &= 0x7FU;
    if (mask == 0 || mask == 0x7FU)
        return daily();
    return {.kind = ScheduleKind::Weekdays, .weekdays = mask};
}

Schedule Schedule::every(int days, std::optional<Day> anchor) {
    if (days <= 1)
        return daily();
    return {.kind = ScheduleKind::EveryDays, .days = days, .anchor = anchor};
}

Schedule Schedule::times_in(int times, int days) {
    if (times >= days)
        return daily();
    return {.kind = ScheduleKind::TimesInDays, .times = times, .days = days};
}

Schedule Schedule::times_a_week(int times) {
    if (times >= 7)
        return daily();
    return {.kind = ScheduleKind::TimesInWeek, .times = times, .days = Period::week().nominal_days()};
}

Schedule Schedule::times_a_month(int times) {
    if (times >= 28)
        return daily();
    return {.kind = ScheduleKind::TimesInMonth, .times = times, .days = Period::month().nominal_days()};
}

std::optional<Period> Schedule::calendar_period() const {
    if (kind == ScheduleKind::TimesInWeek)
        return Period::week();
    if (kind == ScheduleKind::TimesInMonth)
        return Period::month();
    return std::nullopt;
}

double Schedule::frequency() const {
    switch (kind) {
    case ScheduleKind::Weekdays:
        return weekday_count() / 7.0;
    case ScheduleKind::EveryDays:
        return 1.0 / days;
    case ScheduleKind::TimesInDays:
    case ScheduleKind::TimesInWeek:
    case ScheduleKind::TimesInMonth:
        return static_cast<double>(times) / days;
    case ScheduleKind::Daily:
        break;
    }
    return 1;
}

int Schedule::weekday_count() const {
    return kind == ScheduleKind::Weekdays ? std::popcount(weekdays) : 7;
}

Schedule with_anchor_of(Schedule next, const Schedule& now) {
    const bool is_same = next.kind == ScheduleKind::EveryDays && now.kind == next.kind && now.days == next.days;
    if (is_same && !next.anchor)
        next.anchor = now.anchor;
    return next;
}

bool is_due(const Schedule& schedule, Day day) {
    switch (schedule.kind) {
    case ScheduleKind::Weekdays:
        return (schedule.weekdays >> static_cast<unsigned>(weekday_of(day)) & 1U) != 0;
    case ScheduleKind::EveryDays:
        return (day - schedule.anchor.value_or(Day{})) % schedule.days == 0;
    case ScheduleKind::Daily:
    case ScheduleKind::TimesInDays:
    case ScheduleKind::TimesInWeek:
    case ScheduleKind::TimesInMonth:
        return true;
    }
    return true;
}

std::string to_text(const Schedule& schedule) {
    switch (schedule.kind) {
    case ScheduleKind::Weekdays:
        return fmt::format("weekdays:{}", fmt::join(weekday_list(schedule.weekdays, false), ","));
    case ScheduleKind::EveryDays:
        return fmt::format("every:{}", schedule.days);
    case ScheduleKind::TimesInDays:
        return fmt::format("{}/{}d", schedule.times, schedule.days);
    case ScheduleKind::TimesInWeek:
        return fmt::format("{}/week", schedule.times);
    case ScheduleKind::TimesInMonth:
        return fmt::format("{}/month", schedule.times);
    case ScheduleKind::Daily:
        break;
    }
    return "daily";
}

std::optional<Schedule> parse_schedule(std::string_view text) {
    if (text == "daily")
        return Schedule::daily();
    if (text.starts_with("weekdays:")) {
        const auto mask = parse_weekdays(text.substr(9));
        return mask ? std::optional(Schedule::on_weekdays(*mask)) : std::nullopt;
    }
    if (text.starts_with("every:")) {
        const auto days = parse_number(text.substr(6));
        return days ? std::optional(Schedule::every(*days)) : std::nullopt;
    }
    return parse_times(text);
}

std::string describe(const Schedule& schedule) {
    switch (schedule.kind) {
    case ScheduleKind::Weekdays:
        return "on " + joined_for_people(weekday_list(schedule.weekdays, true));
    case ScheduleKind::EveryDays:
        return schedule.days == 2 ? "every other day" : fmt::format("every {} days", schedule.days);
    case ScheduleKind::TimesInDays:
    case ScheduleKind::TimesInWeek:
    case ScheduleKind::TimesInMonth:
        return describe_times(schedule);
    case ScheduleKind::Daily:
        break;
    }
    return "every day";
}

} // namespace kept
