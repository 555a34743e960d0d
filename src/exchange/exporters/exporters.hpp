#pragma once

#include "exchange/exporters/exporter.hpp"

#include <string>

namespace kept {

extern const Exporter csv_exporter;
extern const Exporter jsonl_exporter;
extern const Exporter loop_csv_exporter;
extern const Exporter loop_backup_exporter;
extern const Exporter org_exporter;
extern const Exporter wide_csv_exporter;

/// The tidy table: one row for each check-in that counts, and one for each promise, oldest day first.
std::string tidy_csv(const Journal& journal);

/// A table with a row a day and a column a habit.
struct WideTable {
    std::string text;
    int days_of_several = 0; ///< cells that sum up several check-ins
};

/// Cells are "yes", "no", "skip", an amount, or an arrival's minutes late (below 0: early); empty for a day without an
/// answer. Of several check-ins a day it is the day's value: the sum, the worst arrival, the outcome.
WideTable wide_csv(const ExportInput& input);

/// Emacs Org habits: DONE for a day that was kept, SKIP for planned rest, MISSED for any other answer, with notes.
std::string org_habits(const ExportInput& input);

/// Every event as a line of JSON, in the order of the log, after a header.
std::string events_jsonl(const Journal& journal);

/// The files of Loop's CSV export.
ExportFiles loop_csv_files(const ExportInput& input);

} // namespace kept
