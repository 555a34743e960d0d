#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kept {

/// The accent of Kept's nearest to a colour of Loop's, as its backups of `schema` store it.
std::size_t accent_of_loop_colour(std::int64_t colour, int schema);

/// The same for a colour as Loop's CSV writes it, "#1976D2"; the default where it is none of Loop's.
std::size_t accent_of_loop_hex(std::string_view hex);

/// The accent for any colour, 0xRRGGBB: that of the nearest of Loop's.
std::size_t accent_of_rgb(std::uint32_t rgb);

/// Loop's colour nearest to an accent, as an index of schema 21 and later, and as its CSV writes it.
std::size_t loop_colour_of_accent(std::size_t accent);
std::string_view loop_hex_of_accent(std::size_t accent);

} // namespace kept
