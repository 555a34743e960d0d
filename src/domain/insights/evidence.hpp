#pragma once

#include "domain/insights/history.hpp"
#include "domain/statistics/tables.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kept::insights {

/// Four weeks, Monday to Sunday, a bit a day: questions are put within blocks, so that slow change can't look like a
/// pattern, and a block is asked with a few instructions.
struct BlockBits {
    std::uint32_t answered = 0;
    std::uint32_t kept = 0; ///< within answered
};

inline constexpr int days_a_block = 28;

/// Counts of x and y over the days of `valid`.
inline statistics::Table table_of(std::uint32_t valid, std::uint32_t x, std::uint32_t y) {
    return {std::popcount(valid & x & y), std::popcount(valid & x & ~y), std::popcount(valid & ~x & y),
            std::popcount(valid & ~x & ~y)};
}

/// The days insights look at: `from` is a Monday.
struct Window {
    Day from;
    Day to;

    explicit Window(Day today);
    std::size_t blocks() const { return static_cast<std::size_t>((to - from) / days_a_block) + 1; }
    bool holds(Day day) const { return day >= from && day <= to; }
};

/// The evidence that one habit's record offers within the window.
struct HabitEvidence {
    std::size_t index = 0;
    const HabitHistory* history = nullptr;
    Window window;
    std::string id{};                  ///< the habit's, as text
    std::vector<BlockBits> blocks{};   ///< the window's
    std::vector<Day> days{};           ///< answered days, ascending
    std::vector<double> kept{};        ///< 0 or 1, one for each of `days`
    std::vector<double> kept_memory{}; ///< autocorrelations of `kept`
    std::vector<MomentFact> moments{}; ///< within the window
    std::vector<ArrivalFact> arrivals{};
};

HabitEvidence gather_evidence(const HabitHistory& history, std::size_t index, const Window& window);

/// Lags up to which a memory is looked at.
inline constexpr int memory_lags = 14;

} // namespace kept::insights
