#pragma once

#include "domain/habit.hpp"
#include "journal/check_ins/entry.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

// What Loop Habit Tracker stores as a day's value.
inline constexpr std::int64_t loop_unset = -1;
inline constexpr std::int64_t loop_no = 0;
inline constexpr std::int64_t loop_implied = 1; ///< worked out by Loop, normally not stored
inline constexpr std::int64_t loop_yes = 2;
inline constexpr std::int64_t loop_skip = 3;
inline constexpr double loop_amount_scale = 1000;

/// What a value of Loop's comes to: an entry, nothing (neither is set), or why it is left out.
struct LoopWord {
    std::optional<Entry> entry;
    std::string why_not;
};

LoopWord word_of_loop(std::int64_t value, bool is_numeric, std::string note);

/// A value as Loop's CSV writes it: a word or a whole number; nullopt for anything else.
std::optional<std::int64_t> parse_loop_value(std::string_view text);
/// The words; the number itself where there is none for it.
std::string loop_value_text(std::int64_t value);

/// What a habit of Loop's asks of a day. For yes or no: `times` in `days`; for amounts a target over `days`.
Rule loop_rule(bool is_numeric, int times, int days, double target, bool at_most);

} // namespace kept
