#pragma once

#include "domain/day.hpp"
#include "exchange/importers/importer.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace kept {

/// Which part of dates like 4/11/2019 and 4-11-19 is the month, as their numbers tell; Unknown where they could be
/// either.
SlashDates slash_order_of(std::span<const std::string_view> dates);

/// The same for all dates of a file, unless `said` is the user's word. Throws AmbiguousDates where one can be read in
/// either order.
SlashDates order_of_dates(std::span<const std::string_view> dates, SlashDates said);

/// Reads 2019-04-11, 2019/04/11, 11.4.2019, and with the year last as `order` says; a time after it is passed over. A
/// year of two digits is one of this century.
std::optional<Day> parse_any_date(std::string_view text, SlashDates order);

} // namespace kept
