#pragma once

#include "domain/habit.hpp"
#include "journal/check_ins/entry.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

// The values Loop Habit Tracker stores for a day.
inline constexpr std::int64_t loop_unset = -1;
inline constexpr std::int64_t loop_no = 0;
inline constexpr std::int64_t loop_implied = 1; ///< worked out by Loop, normally not stored
inline constexpr std::int64_t loop_yes = 2;
inline constexpr std::int64_t loop_skip = 3;
inline constexpr double loop_amount_scale = 1000;

/// The result of converting a Loop value: an entry, nothing (neither is set), or the reason for leaving it out.
struct LoopWord {
    std::optional<Entry> entry;
    std::string why_not;
};

LoopWord word_of_loop(std::int64_t value, bool is_numeric, std::string note);

/// A value as Loop's CSV writes it: a word or a whole number; nullopt for anything else.
std::optional<std::int64_t> parse_loop_value(std::string_view text);
/// The words; the number itself where there is none for it.
std::string loop_value_text(std::int64_t value);

/// A reminder of Loop's: bit 0 of its weekdays is Saturday. nullopt where it never rings.
std::optional<ReminderTime> loop_reminder(std::int64_t hour, std::int64_t minute, std::int64_t weekdays);

/// The target of a Loop habit. For yes or no: `times` in `days`; for amounts a target over `days`.
Rule loop_rule(bool is_numeric, int times, int days, double target, bool at_most);

} // namespace kept
