#pragma once

#include <cstdint>

namespace kept {

/// The unit in which streaks and reliability of a schedule are counted.
enum class StreakUnit : std::uint8_t { Days, Weeks, Months };

} // namespace kept
