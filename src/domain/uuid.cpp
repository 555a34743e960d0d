#include "domain/uuid.hpp"

namespace kept {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

/// A table, since every row of a log names its habit in digits.
constexpr std::array<std::int8_t, 256> hex_values = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < hex_digits.size(); ++i) {
        const auto digit = static_cast<unsigned char>(hex_digits[i]);
        values[digit] = static_cast<std::int8_t>(i);
        if (i >= 10)
            values[digit - 'a' + 'A'] = static_cast<std::int8_t>(i);
    }
    return values;
}();

int hex_value(char c) {
    return hex_values[static_cast<unsigned char>(c)];
}

bool has_dash_before(std::size_t byte) {
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

void add_digits(std::string& text, std::uint8_t byte) {
    text.push_back(hex_digits[byte >> 4U]);
    text.push_back(hex_digits[byte & 15U]);
}

} // namespace

std::string to_text(const Uuid& id) {
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        if (has_dash_before(i))
            text.push_back('-');
        add_digits(text, id.bytes[i]);
    }
    return text;
}

std::string short_text(const Uuid& id) {
    constexpr std::size_t random_bytes = 12; // from here on all are
    std::string text;
    for (std::size_t i = random_bytes; i < id.bytes.size(); ++i)
        add_digits(text, id.bytes[i]);
    return text;
}

std::optional<Uuid> parse_uuid(std::string_view text) {
    if (text.size() != 36 && text.size() != 32)
        return std::nullopt;
    const bool dashed = text.size() == 36;
    Uuid id;
    std::size_t at = 0;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        if (dashed && has_dash_before(i) && text[at++] != '-')
            return std::nullopt;
        const int high = hex_value(text[at]);
        const int low = hex_value(text[at + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        id.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
        at += 2;
    }
    return id;
}

Uuid make_uuid_v7(std::int64_t unix_ms, const std::array<std::uint8_t, 10>& random) {
    Uuid id;
    for (std::size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(unix_ms >> (40 - 8 * static_cast<int>(i)));
    for (std::size_t i = 0; i < random.size(); ++i)
        id.bytes[6 + i] = random[i];
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0FU) | 0x70U);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3FU) | 0x80U);
    return id;
}

Uuid uuid_after(const Uuid& id, std::uint32_t step) {
    // The bits of the last ten bytes that are random: all but those of version and variant.
    constexpr std::array<std::uint8_t, 10> random_bits{0x0F, 0xFF, 0x3F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    Uuid after = id;
    std::uint64_t carry = step;
    for (std::size_t i = random_bits.size(); i-- > 0;) {
        std::uint8_t& byte = after.bytes[6 + i];
        const unsigned bits = random_bits[i];
        carry += byte & bits;
        byte = static_cast<std::uint8_t>((byte & ~bits) | (carry & bits));
        carry /= bits + 1;
    }
    return after;
}

} // namespace kept
