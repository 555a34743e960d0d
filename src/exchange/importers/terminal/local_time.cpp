#include "exchange/importers/terminal/local_time.hpp"

#include "domain/zone.hpp"

namespace kept {

Day local_day(std::int64_t seconds, const ImportOptions& options, Border border) {
    const std::int64_t unix_ms = seconds * 1000;
    const int offset = options.zone == nullptr ? 0 : options.zone->offset_min(unix_ms);
    return day_at(unix_ms, offset, border == Border::Users ? options.day_start_hour : 0);
}

} // namespace kept
