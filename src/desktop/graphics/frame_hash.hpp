#pragma once

#include <cstdint>

struct ImDrawData;

namespace kept::desktop {

/// A number that differs between two frames that look different, for all practical purposes.
std::uint64_t hash_of(const ImDrawData& data);

} // namespace kept::desktop
