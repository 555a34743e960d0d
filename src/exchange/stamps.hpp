#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kept {

/// The instant that "2026-11-20T20:15:00.123+01:00" or "20261120T191500Z" names, in seconds since 1970 UTC; without a
/// zone it counts as UTC. nullopt for anything else.
std::optional<std::int64_t> seconds_of_stamp(std::string_view stamp);

} // namespace kept
