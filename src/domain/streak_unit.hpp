#pragma once

#include <cstdint>

namespace kept {

/// What streaks and reliability of a schedule count.
enum class StreakUnit : std::uint8_t { Days, Weeks, Months };

} // namespace kept
