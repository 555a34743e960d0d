#pragma once

#include "exchange/importers/importer.hpp"

#include <cstdint>

namespace kept {

/// The end of a day: the user's border, or midnight where a source means the calendar.
enum class Border { Users, Midnight };

/// The local day of an instant in seconds since 1970 UTC.
Day local_day(std::int64_t seconds, const ImportOptions& options, Border border);

} // namespace kept
