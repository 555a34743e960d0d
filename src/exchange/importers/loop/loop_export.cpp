#include "exchange/importers/loop/loop_export.hpp"

#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/loop/loop_values.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

/// The column of each habit in a file at the root, nullopt for none: by name, and of equal names in their order. Loop
/// does not quote names, so with a comma in one of them only the order tells.
std::vector<std::optional<std::size_t>> columns_by_habit(const CsvTable& table, const std::vector<std::string>& names) {
    std::vector<std::optional<std::size_t>> columns(names.size());
    const std::size_t width = table.rows.empty() ? 0 : table.rows.front().cells.size();
    const bool has_comma = std::ranges::any_of(names, [](const auto& name) { return name.find(',') != name.npos; });
    const bool fits =
        width == names.size() + 1 || (width == names.size() + 2 && table.rows.front().cells.back().empty());
    std::vector<bool> is_taken(table.header.size());
    for (std::size_t habit = 0; habit < names.size(); ++habit) {
        if (has_comma && fits) {
            columns[habit] = habit + 1;
            continue;
        }
        for (std::size_t column = 1; column < table.header.size() && !columns[habit]; ++column)
            if (!is_taken[column] && stripped(table.header[column]) == stripped(names[habit])) {
                columns[habit] = column;
                is_taken[column] = true;
            }
    }
    return columns;
}

} // namespace

LoopExport::LoopExport(const ImportSource& source, const std::vector<std::string>& names)
    : source_(source), checkmarks_(matrix_of(source, "Checkmarks.csv", names)),
      scores_(matrix_of(source, "Scores.csv", names)) {}

LoopExport::Matrix LoopExport::matrix_of(const ImportSource& source, const std::string& file,
                                         const std::vector<std::string>& names) {
    Matrix matrix{file, std::vector<std::vector<LoopRow>>(names.size()), std::vector<bool>(names.size())};
    const std::string* text = source.find(file);
    if (text == nullptr)
        return matrix;
    const CsvTable table = read_csv(*text);
    const auto columns = columns_by_habit(table, names);
    for (std::size_t habit = 0; habit < names.size(); ++habit) {
        if (!columns[habit])
            continue;
        matrix.has_column[habit] = true;
        for (const CsvRow& row : table.rows)
            if (const std::string_view value = stripped(row.at(*columns[habit])); !value.empty())
                matrix.columns[habit].push_back(
                    {std::string(row.at(0)), std::string(value), {}, fmt::format("{} line {}", file, row.line)});
    }
    return matrix;
}

/// Loop takes characters out of a habit's name to name its folder, so the number before it is what tells.
std::optional<std::vector<LoopRow>> LoopExport::own_file(std::string_view position, const std::string& file) const {
    const std::string prefix(position);
    for (const auto& [path, text] : source_.texts) {
        if (prefix.empty() || !path.ends_with("/" + file) || !path.starts_with(prefix) ||
            (path[prefix.size()] != ' ' && path[prefix.size()] != '/'))
            continue;
        std::vector<LoopRow> days;
        for (const CsvRow& row : read_csv_rows(text))
            if (row.at(0) != "Date")
                days.push_back({std::string(row.at(0)), std::string(row.at(1)), std::string(row.at(2)),
                                fmt::format("{} line {}", path, row.line)});
        return days;
    }
    return std::nullopt;
}

std::optional<std::vector<LoopRow>> LoopExport::find(std::size_t habit, std::string_view position,
                                                     const Matrix& matrix) const {
    if (auto days = own_file(position, matrix.file))
        return days;
    if (matrix.has_column[habit])
        return matrix.columns[habit];
    return std::nullopt;
}

std::optional<std::vector<LoopRow>> LoopExport::days_of(std::size_t habit, std::string_view position) const {
    return find(habit, position, checkmarks_);
}

std::map<Day, double> LoopExport::scores_of(std::size_t habit, std::string_view position) const {
    std::map<Day, double> scores;
    for (const LoopRow& one : find(habit, position, scores_).value_or(std::vector<LoopRow>())) {
        const auto day = parse_day(one.date);
        const auto score = parse_number(one.value);
        if (day && score)
            scores[*day] = *score;
    }
    return scores;
}

} // namespace kept
