#pragma once

#include "exchange/csv_table.hpp"
#include "exchange/import_source.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// The kinds of column in a table, and the names searched for if the user names none.
struct ColumnRole {
    std::string_view id;
    std::array<std::string_view, 5> names;
};
inline constexpr ColumnRole date_role{"date", {"date", "day", "calendardate", "datum", "when"}};
inline constexpr ColumnRole habit_role{"habit", {"habit", "name", "habitname", "habit name", "task"}};
inline constexpr ColumnRole value_role{"value", {"value", "amount", "count", "answer", "done"}};
inline constexpr ColumnRole note_role{"note", {"note", "notes", "comment", "text", "remark"}};

/// A first line that is longer is no header.
inline constexpr std::size_t longest_header = 4096;

/// The place of the column that has this role by its name.
std::optional<std::size_t> find_column(const CsvTable& table, const ColumnRole& role);

/// The columns of a table, and which of them are taken for what unless the user says otherwise.
struct TableColumns {
    std::vector<std::string> header;
    std::map<std::string, std::string> roles; ///< "date" to a column's name
};

/// nullopt where the file does not look like a table: a .csv, .tsv or .txt with two columns or more.
std::optional<TableColumns> table_columns(const ImportSource& source);

} // namespace kept
