#pragma once

#include <cstdint>
#include <string_view>

namespace kept {

/// What a day came to for one habit.
enum class Outcome : std::uint8_t {
    Unknown, ///< nothing said, and something was due
    Kept,
    Partial, ///< part of the amount, a share between 0 and 1
    Missed,  ///< an honest no
    Skipped, ///< planned rest, illness, a pause
    Implied, ///< nothing needed: other days already met the schedule
    NotDue,
};

/// "unknown", "kept", "partial", "missed", "skipped", "implied", "not_due".
std::string_view to_text(Outcome outcome);

} // namespace kept
