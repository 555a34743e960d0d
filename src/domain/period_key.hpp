#pragma once

#include "domain/habit.hpp"

#include <optional>

namespace kept {

/// The part of a rule that counts over calendar weeks or months: a change of it cuts the week or month off.
struct PeriodKey {
    bool counts_times = false; ///< days that were kept; else amounts
    Period period;

    friend bool operator==(const PeriodKey&, const PeriodKey&) = default;
};

/// nullopt where every day is judged by itself or by a rolling window.
std::optional<PeriodKey> period_key(const Rule& rule, MeasureKind measure);

} // namespace kept
