#include "exchange/importers/tables/slash_dates.hpp"

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

/// The parts of a date with slashes or dashes, in the order in which they are written.
std::optional<Parts> written_parts(std::string_view text) {
    const auto slashed = parts_of(text, "/");
    return slashed ? slashed : parts_of(text, "-");
}

/// A spreadsheet writes years short.
std::int64_t whole_year(std::int64_t year) {
    return year < 100 ? year + 2000 : year;
}

} // namespace

SlashDates slash_order_of(std::span<const std::string_view> dates) {
    for (const std::string_view date : dates) {
        const auto parts = written_parts(date);
        if (!parts || (*parts)[0] > 31)
            continue;
        if ((*parts)[0] > 12 && (*parts)[2] > 31) // a short year may come first or last: that is no evidence
            return SlashDates::DayFirst;
        if ((*parts)[0] <= 12 && (*parts)[1] > 12)
            return SlashDates::MonthFirst;
    }
    return SlashDates::Unknown;
}

SlashDates order_of_dates(std::span<const std::string_view> dates, SlashDates said) {
    const SlashDates order = said == SlashDates::Unknown ? slash_order_of(dates) : said;
    if (order != SlashDates::Unknown)
        return order;
    for (const std::string_view date : dates)
        if (!parse_any_date(date, SlashDates::Unknown) && parse_any_date(date, SlashDates::DayFirst))
            throw AmbiguousDates(date);
    return SlashDates::Unknown;
}

std::optional<Day> parse_any_date(std::string_view text, SlashDates order) {
    if (const auto parts = parts_of(text, "."))
        return day_of_parts(whole_year((*parts)[2]), (*parts)[1], (*parts)[0]);
    const auto parts = written_parts(text);
    if (!parts)
        return std::nullopt;
    const auto [a, b, c] = *parts;
    if (a > 31)
        return day_of_parts(a, b, c);
    if (order == SlashDates::Unknown)
        return std::nullopt;
    return order == SlashDates::DayFirst ? day_of_parts(whole_year(c), b, a) : day_of_parts(whole_year(c), a, b);
}

} // namespace kept
