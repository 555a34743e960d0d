#include "exchange/importers/tables/table_columns.hpp"

namespace kept {

std::optional<std::size_t> find_column(const CsvTable& table, const ColumnRole& role) {
    for (const std::string_view name : role.names)
        if (const auto place = table.column(name))
            return place;
    return std::nullopt;
}

std::optional<TableColumns> table_columns(const ImportSource& source) {
    const std::string ending = lowered(source.path.extension().string());
    const std::string_view line = first_line(source.single_text());
    if ((ending != ".csv" && ending != ".tsv" && ending != ".txt") || line.empty() || line.size() > longest_header)
        return std::nullopt;
    const CsvTable table = read_csv(line, separator_of(line));
    if (table.header.size() < 2)
        return std::nullopt;
    TableColumns columns{.header = table.header, .roles = {}};
    for (const ColumnRole& role : {date_role, habit_role, value_role, note_role})
        if (const auto place = find_column(table, role))
            columns.roles[std::string(role.id)] = table.header[*place];
    return columns;
}

} // namespace kept
