#include "exchange/stamps.hpp"

#include "base/text.hpp"
#include "domain/day.hpp"
#include "exchange/import_builder.hpp"

#include <array>

namespace kept {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;

std::int64_t seconds(std::int64_t hour, std::int64_t minute, std::int64_t second) {
    return (hour * 60 + minute) * 60 + second;
}

/// "20:15:00.123" or "20:15" as seconds.
std::optional<std::int64_t> seconds_of_clock(std::string_view clock) {
    const auto parts = split(clock.substr(0, clock.find('.')), ":");
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    std::array<std::int64_t, 3> numbers{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = parse_whole(parts[i]);
        if (!number || *number < 0 || *number > 60)
            return std::nullopt;
        numbers.at(i) = *number;
    }
    return seconds(numbers[0], numbers[1], numbers[2]);
}

/// "20261120T191500Z".
std::optional<std::int64_t> seconds_of_compact(std::string_view stamp) {
    const auto date = parse_whole(stamp.substr(0, 8)), time = parse_whole(stamp.substr(9, 6));
    if (stamp.size() != 16 || stamp[8] != 'T' || stamp[15] != 'Z' || !date || !time || *date < 0 || *time < 0)
        return std::nullopt;
    const auto day = day_of_parts(*date / 10'000, *date / 100 % 100, *date % 100);
    if (!day || *time / 10'000 > 24 || *time / 100 % 100 > 59)
        return std::nullopt;
    return day->number * seconds_a_day + seconds(*time / 10'000, *time / 100 % 100, *time % 100);
}

} // namespace

std::optional<std::int64_t> seconds_of_stamp(std::string_view stamp) {
    constexpr std::size_t date = 10;
    if (stamp.size() > 8 && stamp[8] == 'T')
        return seconds_of_compact(stamp);
    const auto day = parse_day(stamp.substr(0, date));
    if (!day || stamp.size() <= date)
        return std::nullopt;
    const std::string_view rest = stamp.substr(date + 1);
    const std::size_t sign = rest.find_first_of("+-Z");
    const auto clock = seconds_of_clock(rest.substr(0, sign));
    if (!clock)
        return std::nullopt;
    std::int64_t offset = 0;
    if (sign != std::string_view::npos && rest[sign] != 'Z')
        offset = seconds_of_clock(rest.substr(sign + 1)).value_or(0) * (rest[sign] == '-' ? -1 : 1);
    return day->number * seconds_a_day + *clock - offset;
}

} // namespace kept
