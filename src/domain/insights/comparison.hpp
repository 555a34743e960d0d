#pragma once

#include "domain/statistics/tables.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace kept::insights {

/// The direction a pattern must have to be reported.
enum class Way : std::uint8_t { Either, More, Less };

/// The p-value of x and y being true together more or less often than chance, block by block. `inflation` says how much
/// streaks widen it. 1 where the blocks contradict the shares taken over all of them.
double association_p(std::span<const statistics::Table> blocks, double inflation, Way way);

/// All blocks taken together.
statistics::Table total_of(std::span<const statistics::Table> blocks);

/// Whether both sides and both answers are there often enough.
bool has_evidence(const statistics::Table& total, int min_x, int min_not_x);

/// Whether the share of y with x differs by at least `min` in the way asked for.
bool is_large(const statistics::Table& total, double min, Way way);

/// "41 % of 54".
std::string share_of(double share, int n);

} // namespace kept::insights
