#pragma once

#include "domain/measures/measure.hpp"

namespace kept {

/// The sum of a day's amounts.
double sum_of_amounts(std::span<const CheckIn> check_ins);

} // namespace kept
