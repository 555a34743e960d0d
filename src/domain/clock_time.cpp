#include "domain/clock_time.hpp"

#include <fmt/format.h>

#include <charconv>

namespace kept {

std::string clock_text(int minute) {
    return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

std::optional<int> parse_clock(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto number = [](std::string_view part, int max) -> std::optional<int> {
        int value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (error != std::errc{} || end != part.data() + part.size() || part.size() > 2 || value < 0 || value > max)
            return std::nullopt;
        return value;
    };
    const auto hours = number(text.substr(0, colon), 23);
    const auto minutes = number(text.substr(colon + 1), 59);
    return hours && minutes ? std::optional(*hours * 60 + *minutes) : std::nullopt;
}

} // namespace kept
