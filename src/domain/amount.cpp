#include "domain/amount.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace kept {

std::string to_text(Amount amount) {
    constexpr std::int64_t a_whole = 1'000'000;
    const std::int64_t size = std::abs(amount.millionths());
    std::string text = fmt::format("{}{}", amount < 0 ? "-" : "", size / a_whole);
    if (size % a_whole == 0)
        return text;
    text += fmt::format(".{:06}", size % a_whole);
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}

} // namespace kept
