#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// A 128-bit identifier (RFC 9562), big-endian; all zero means "none".
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
    bool is_none() const { return *this == Uuid{}; }
};

/// Habits are named by the id of the event that defined them.
using HabitId = Uuid;

/// Lower-case 8-4-4-4-12.
std::string to_text(const Uuid& id);

/// The last eight digits, which are random: what screens and people tell things apart by. The first ones are a time
/// that things made together share.
std::string short_text(const Uuid& id);

/// Reads 8-4-4-4-12 or 32 hexadecimal digits; nullopt for anything else.
std::optional<Uuid> parse_uuid(std::string_view text);

/// A version 7 UUID: `unix_ms` in the first 48 bits, then 74 bits of `random`.
Uuid make_uuid_v7(std::int64_t unix_ms, const std::array<std::uint8_t, 10>& random);

/// The version 7 UUID `step` after another of the same millisecond: so that ids made at once still sort as they were
/// made (RFC 9562, 6.2, method 2).
Uuid uuid_after(const Uuid& id, std::uint32_t step);

} // namespace kept

template <>
struct std::hash<kept::Uuid> {
    std::size_t operator()(const kept::Uuid& id) const noexcept {
        // The last eight bytes of a version 7 UUID are random but for two bits; folded, multiplied and folded again, so
        // that every bit of them reaches the low bits, which are all that some tables look at (Knuth, TAOCP 6.4).
        std::uint64_t value = 0;
        std::memcpy(&value, id.bytes.data() + 8, sizeof value);
        value ^= value >> 32;
        value *= 0x9E37'79B9'7F4A'7C15;
        return static_cast<std::size_t>(value ^ (value >> 32));
    }
};
