#pragma once

#include "domain/day.hpp"
#include "exchange/importers/importer.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace kept {

/// Which part of dates like 4/11/2019 or 04-11-19 is the month, as their numbers tell; Unknown where they could be
/// either.
SlashDates slash_order_of(std::span<const std::string_view> dates);

/// Reads 2019-04-11, 2019/04/11, 11.4.2019, and 4/11/2019 or 04-11-19 as `order` says; years of two digits are of this
/// century. A time after it is passed over.
std::optional<Day> parse_any_date(std::string_view text, SlashDates order);

} // namespace kept
