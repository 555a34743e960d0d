#pragma once

#include "exchange/importers/importer.hpp"

namespace kept {

extern const Importer loop_backup_importer;
extern const Importer loop_csv_importer;
extern const Importer loop_habit_file_importer;
extern const Importer habitbull_importer;
extern const Importer tickmate_importer;
extern const Importer rewire_importer;
extern const Importer mhabit_importer;
extern const Importer beaver_importer;
extern const Importer harsh_importer;
extern const Importer habitica_importer;
extern const Importer daylio_importer;
extern const Importer kept_events_importer;
extern const Importer kept_log_importer;
extern const Importer plain_csv_importer;
extern const Importer wide_table_importer;
extern const Importer habo_importer;
extern const Importer daylio_backup_importer;
extern const Importer track_and_graph_csv_importer;
extern const Importer track_and_graph_backup_importer;
extern const Importer habitify_importer;
extern const Importer habitkit_importer;
extern const Importer taskwarrior_importer;
extern const Importer timewarrior_importer;
extern const Importer org_habit_importer;

} // namespace kept
