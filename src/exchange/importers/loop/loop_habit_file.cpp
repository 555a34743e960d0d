#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/loop/loop_values.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

constexpr std::string_view loops_name = "Checkmarks.csv";

bool is_word(std::string_view value) {
    return parse_loop_value(value) && !parse_whole(value);
}

/// Loop's words tell such a file from any table with the same columns, whose amounts are not in thousandths.
bool detects(const ImportSource& source) {
    const std::string_view text = source.single_text();
    if (first_line(text) != "Date,Value,Notes")
        return false;
    return source.path.filename() == loops_name ||
           std::ranges::any_of(read_csv(text).rows, [](const CsvRow& row) { return is_word(row.at(1)); });
}

/// The file's name, unless it is Loop's own: then its folder's, without the number before it.
std::string name_of(const std::filesystem::path& path) {
    if (path.filename() != loops_name || path.parent_path().filename().empty())
        return path.stem().string();
    const std::string folder = path.parent_path().filename().string();
    const std::size_t digits = std::min(folder.find_first_not_of("0123456789"), folder.size());
    const bool has_number = digits > 0 && digits + 1 < folder.size() && folder[digits] == ' ';
    return has_number ? folder.substr(digits + 1) : folder;
}

void read_day(const CsvRow& row, bool is_numeric, ImportBuilder::Place habit, ImportBuilder& builder) {
    const std::string where = fmt::format("line {}", row.line);
    const auto day = parse_day(row.at(0));
    if (!day)
        return builder.reject(where, fmt::format("\"{}\" is no date.", row.at(0)));
    const auto value = parse_loop_value(row.at(1));
    if (!value)
        return builder.reject(where, fmt::format("The value \"{}\" means nothing to Kept.", row.at(1)));
    LoopWord word = word_of_loop(*value, is_numeric, std::string(row.at(2)));
    if (!word.why_not.empty())
        return builder.reject(where, std::move(word.why_not));
    if (word.entry)
        builder.put(habit, *day, std::move(*word.entry), where);
}

/// The habit is known under the name it has in the whole export, so that the days of both are the same.
ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const CsvTable table = read_csv(source.single_text());
    ImportBuilder builder("loop-csv", options.today);
    const std::string name = name_of(source.path);
    const auto habit = builder.habit(name, name);
    builder.only_days(habit);
    const bool is_numeric = std::ranges::any_of(
        table.rows, [](const CsvRow& row) { return parse_whole(row.at(1)).value_or(0) > loop_skip; });
    if (is_numeric) {
        HabitFields& fields = builder.fields(habit);
        fields.measure = MeasureKind::Count;
        fields.rule = loop_rule(is_numeric, 1, 1, 0, false);
        fields.unlogged = Unlogged::Kept;
        builder.remark(name, "Its target is not in the file, so each answered day counts as kept until you set one.");
    }
    for (const CsvRow& row : table.rows)
        read_day(row, is_numeric, habit, builder);
    return builder.finish();
}

} // namespace

constinit const Importer loop_habit_file_importer{
    .id = "loop-habit",
    .title = "Loop Habit Tracker, one habit's Checkmarks.csv",
    .detects = detects,
    .read = read,
};

} // namespace kept
