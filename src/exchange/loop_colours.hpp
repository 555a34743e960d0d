#pragma once

#include <cstddef>
#include <cstdint>

namespace kept {

/// The accent of Kept's nearest to a colour of Loop's, as its backups of `schema` store it.
std::size_t accent_of_loop_colour(std::int64_t colour, int schema);

} // namespace kept
