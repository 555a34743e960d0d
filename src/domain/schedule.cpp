#include "domain/schedule.hpp"

#include <fmt/format.h>

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
        const auto* found = std::find(weekday_words.begin(), weekday_words.end(), word);
        if (found == weekday_words.end())
            return std::nullopt;
        mask |= 1U << static_cast<unsigned>(found - weekday_words.begin());
        if (comma == std::string_view::npos)
            return static_cast<std::uint8_t>(mask);
        text.remove_prefix(comma + 1);
    }
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

Schedule Schedule::every(int days) {
    if (days <= 1)
        return daily();
    return {.kind = ScheduleKind::EveryDays, .days = days};
}

Schedule Schedule::times_in(int times, int days) {
    if (times >= days)
        return daily();
    return {.kind = ScheduleKind::TimesInDays, .times = times, .days = days};
}

int Schedule::weekday_count() const {
    return kind == ScheduleKind::Weekdays ? std::popcount(weekdays) : 7;
}

bool is_due(const Schedule& schedule, Day day, Day first_day) {
    if (day < first_day)
        return false;
    switch (schedule.kind) {
    case ScheduleKind::Weekdays:
        return (schedule.weekdays >> static_cast<unsigned>(weekday_of(day)) & 1U) != 0;
    case ScheduleKind::EveryDays:
        return (day - first_day) % schedule.days == 0;
    case ScheduleKind::Daily:
    case ScheduleKind::TimesInDays:
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
    const auto slash = text.find('/');
    if (slash == std::string_view::npos || !text.ends_with('d'))
        return std::nullopt;
    const auto times = parse_number(text.substr(0, slash));
    const auto days = parse_number(text.substr(slash + 1, text.size() - slash - 2));
    if (!times || !days || *times > *days)
        return std::nullopt;
    return Schedule::times_in(*times, *days);
}

std::string describe(const Schedule& schedule) {
    switch (schedule.kind) {
    case ScheduleKind::Weekdays:
        return "on " + joined_for_people(weekday_list(schedule.weekdays, true));
    case ScheduleKind::EveryDays:
        return schedule.days == 2 ? "every other day" : fmt::format("every {} days", schedule.days);
    case ScheduleKind::TimesInDays:
        return schedule.times == 1 ? fmt::format("once in {} days", schedule.days)
                                   : fmt::format("{} times in {} days", schedule.times, schedule.days);
    case ScheduleKind::Daily:
        break;
    }
    return "every day";
}

} // namespace kept
