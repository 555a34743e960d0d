#pragma once

#include "exchange/exporters/exporter.hpp"

#include <string>

namespace kept {

extern const Exporter csv_exporter;
extern const Exporter jsonl_exporter;
extern const Exporter loop_csv_exporter;
extern const Exporter loop_backup_exporter;

/// The tidy table: one row for each check-in that counts, and one for each promise, oldest day first.
std::string tidy_csv(const Journal& journal);

/// Every event as a line of JSON, in the order of the log, after a header.
std::string events_jsonl(const Journal& journal);

/// The files of Loop's CSV export.
ExportFiles loop_csv_files(const ExportInput& input);

} // namespace kept
