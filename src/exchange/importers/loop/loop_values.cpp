#include "exchange/importers/loop/loop_values.hpp"

#include "exchange/import_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace kept {
namespace {

constexpr std::array<std::pair<std::int64_t, std::string_view>, 5> words{{{loop_unset, "UNKNOWN"},
                                                                          {loop_no, "NO"},
                                                                          {loop_implied, "YES_AUTO"},
                                                                          {loop_yes, "YES_MANUAL"},
                                                                          {loop_skip, "SKIP"}}};

} // namespace

LoopWord word_of_loop(std::int64_t value, bool is_numeric, std::string note) {
    Entry entry{.note = std::move(note)};
    if (value == loop_skip) {
        entry.answer = Answer::Skip;
    } else if (value == loop_unset || (!is_numeric && value == loop_implied)) {
        if (entry.note.empty())
            return {};
        entry.answer = Answer::Clear; // nothing was answered, but the note is kept
    } else if (is_numeric) {
        if (value < 0)
            return {{}, "Its amount is below zero."};
        entry.answer = Answer::Amount;
        entry.value = static_cast<double>(value) / loop_amount_scale;
    } else if (value == loop_yes || value == loop_no) {
        entry.answer = value == loop_yes ? Answer::Yes : Answer::No;
    } else {
        return {{}, fmt::format("The value {} means nothing to Kept.", value)};
    }
    return {std::move(entry), {}};
}

std::optional<std::int64_t> parse_loop_value(std::string_view text) {
    const auto found = std::ranges::find(words, text, &std::pair<std::int64_t, std::string_view>::second);
    return found != words.end() ? found->first : parse_whole(text);
}

std::string loop_value_text(std::int64_t value) {
    const auto found = std::ranges::find(words, value, &std::pair<std::int64_t, std::string_view>::first);
    return found != words.end() ? std::string(found->second) : fmt::format("{}", value);
}

std::optional<ReminderTime> loop_reminder(std::int64_t hour, std::int64_t minute, std::int64_t weekdays) {
    constexpr unsigned every_day = 0x7F;
    const unsigned days = static_cast<unsigned>(weekdays) & every_day;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || days == 0)
        return std::nullopt;
    unsigned mask = 0;
    for (unsigned day = 0; day < 7; ++day)
        mask |= (days >> ((day + 2) % 7) & 1U) << day;
    return ReminderTime{static_cast<int>(hour * 60 + minute), static_cast<std::uint8_t>(mask == every_day ? 0 : mask)};
}

Rule loop_rule(bool is_numeric, int times, int days, double target, bool at_most) {
    times = std::clamp(times, 1, 366);
    days = std::clamp(days, 1, 366);
    if (!is_numeric)
        return {.schedule = Schedule::times_in(times, days)};
    return {.target = {std::isfinite(target) ? target : 0, at_most ? Direction::AtMost : Direction::AtLeast,
                       Period::rolling(days)}};
}

} // namespace kept
