#include "exchange/base64.hpp"

#include <cstdint>

namespace kept {
namespace {

constexpr std::string_view digits{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"};

} // namespace

std::optional<std::string> decode_base64(std::string_view text) {
    constexpr int bits_a_digit = 6, bits_a_byte = 8;
    while (!text.empty() && (text.back() == '=' || text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : text) {
        if (c == '\n' || c == '\r' || c == ' ')
            continue;
        const std::size_t digit = digits.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        held = (held << bits_a_digit) | static_cast<std::uint32_t>(digit);
        bits += bits_a_digit;
        if (bits >= bits_a_byte) {
            bits -= bits_a_byte;
            bytes += static_cast<char>((held >> bits) & 0xFFU);
        }
    }
    return bytes;
}

} // namespace kept
