#pragma once

#include <optional>
#include <string_view>

namespace kept {

/// A date without its year.
struct MonthDay {
    int month = 0; ///< from 1
    int day = 0;
};

/// Reads "June 22", "22. Juni" or "22 de junio": the month by its name in one of the languages that Kept knows months
/// of. nullopt for anything else.
std::optional<MonthDay> parse_month_day(std::string_view text);

} // namespace kept
