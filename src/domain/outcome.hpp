#pragma once

#include <cstdint>
#include <string_view>

namespace kept {

/// The outcome of a day for one habit.
enum class Outcome : std::uint8_t {
    Unknown, ///< nothing said, and something was due
    Kept,
    Partial, ///< part of the amount, a share between 0 and 1
    Missed,  ///< an honest no
    Skipped, ///< planned rest, illness, a pause
    Implied, ///< nothing needed: other days already met the schedule
    NotDue,
};

/// Whether the day asked for something: neither rest nor not due.
constexpr bool is_asked(Outcome outcome) {
    return outcome != Outcome::Skipped && outcome != Outcome::NotDue;
}

/// Kept where all of what was asked is there, partial where some of it is, else missed.
constexpr Outcome outcome_of_share(double share, bool is_some) {
    return share >= 1 ? Outcome::Kept : is_some ? Outcome::Partial : Outcome::Missed;
}

/// "unknown", "kept", "partial", "missed", "skipped", "implied", "not_due".
std::string_view to_text(Outcome outcome);

} // namespace kept
