#pragma once

#include "domain/day.hpp"

#include <fmt/format.h>

#include <string>

namespace kept::ui {

/// "Monday, 23 November", with the year where it is another than today's.
inline std::string day_words(Day day, Day today) {
    const int year = to_civil(day).year;
    return year == to_civil(today).year ? to_long_text(day) : fmt::format("{} {}", to_long_text(day), year);
}

} // namespace kept::ui
