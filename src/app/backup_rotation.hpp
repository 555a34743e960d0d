#pragma once

#include "domain/day.hpp"

#include <vector>

namespace kept {

/// Which of the days that backups were made on may go: all but the newest 7, the newest of each of the last 4 calendar
/// weeks that have one, and the newest of each of the last 12 such months.
std::vector<Day> backups_to_drop(std::vector<Day> days);

} // namespace kept
