#include "exchange/importers/slash_dates.hpp"

#include "base/text.hpp"
#include "exchange/import_builder.hpp"

#include <array>

namespace kept {
namespace {

using Parts = std::array<std::int64_t, 3>;

/// The date alone, without a time of day after it.
std::string_view date_part(std::string_view text) {
    text = stripped(text);
    return text.substr(0, text.find_first_of(" T"));
}

std::optional<Parts> parts_of(std::string_view text, std::string_view separator) {
    const auto parts = split(date_part(text), separator);
    if (parts.size() != 3)
        return std::nullopt;
    Parts numbers{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = parse_whole(parts[i]);
        if (!number || *number < 0)
            return std::nullopt;
        numbers.at(i) = *number;
    }
    return numbers;
}

} // namespace

namespace {

/// Dates with slashes, and those with dashes that do not begin with a year: a spreadsheet's 06-16-24.
std::optional<Parts> either_way(std::string_view date) {
    auto parts = parts_of(date, "/");
    if (!parts)
        parts = parts_of(date, "-");
    return parts && (*parts)[0] <= 31 ? parts : std::nullopt;
}

std::int64_t full_year(std::int64_t year) {
    return year < 100 ? 2000 + year : year;
}

} // namespace

SlashDates slash_order_of(std::span<const std::string_view> dates) {
    for (const std::string_view date : dates) {
        const auto parts = either_way(date);
        if (!parts)
            continue;
        if ((*parts)[0] > 12)
            return SlashDates::DayFirst;
        if ((*parts)[1] > 12)
            return SlashDates::MonthFirst;
    }
    return SlashDates::Unknown;
}

std::optional<Day> parse_any_date(std::string_view text, SlashDates order) {
    if (const auto parts = parts_of(text, "."))
        return day_of_parts(full_year((*parts)[2]), (*parts)[1], (*parts)[0]);
    if (const auto parts = either_way(text)) {
        const auto [a, b, c] = *parts;
        if (order == SlashDates::Unknown)
            return std::nullopt;
        return order == SlashDates::DayFirst ? day_of_parts(full_year(c), b, a) : day_of_parts(full_year(c), a, b);
    }
    auto parts = parts_of(text, "-");
    if (!parts)
        parts = parts_of(text, "/");
    return parts ? day_of_parts((*parts)[0], (*parts)[1], (*parts)[2]) : std::nullopt;
}

} // namespace kept
