#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/loop/loop_values.hpp"
#include "exchange/loop_colours.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

constexpr std::string_view habits_file = "Habits.csv";

bool is_header(std::string_view text) {
    return lowered(first_line(text)).starts_with("position,name,");
}

bool detects(const ImportSource& source) {
    const std::string* habits = source.find(std::string(habits_file));
    return habits != nullptr && is_header(*habits);
}

/// Loop takes characters out of a habit's name to name its folder, so the number before it is what tells.
const std::string* checkmarks_of(const ImportSource& source, std::string_view position, std::string& name) {
    const std::string prefix(position);
    for (const auto& [path, text] : source.texts)
        if (path.ends_with("/Checkmarks.csv") && path.starts_with(prefix) &&
            (path[prefix.size()] == ' ' || path[prefix.size()] == '/')) {
            name = path;
            return &text;
        }
    return nullptr;
}

/// Reads the export of one day; the layout before Loop 2.3.1 has no types, no notes and no headers.
class LoopCsvReader {
  public:
    LoopCsvReader(const ImportSource& source, Day today) : source_(source), builder_("loop-csv", today) {}

    ImportedLog read() {
        if (source_.is_single)
            throw ImportError("This is one file of Loop's export; name the folder it lies in, or the zip. Nothing was "
                              "imported.");
        table_ = read_csv(*source_.find(std::string(habits_file)));
        for (const CsvRow& row : table_.rows)
            read_habit(row);
        return builder_.finish();
    }

  private:
    std::string_view cell(const CsvRow& row, std::string_view column) const {
        const auto place = table_.column(column);
        return place ? row.at(*place) : std::string_view();
    }

    int number(const CsvRow& row, std::string_view column, std::string_view old_column) const {
        const std::string_view text = table_.column(column) ? cell(row, column) : cell(row, old_column);
        return static_cast<int>(std::clamp<std::int64_t>(parse_whole(text).value_or(1), 1, 366));
    }

    void read_habit(const CsvRow& row) {
        const std::string name(cell(row, "Name"));
        std::string file;
        const std::string* text = checkmarks_of(source_, cell(row, "Position"), file);
        const std::vector<CsvRow> days = text == nullptr ? std::vector<CsvRow>() : read_csv_rows(*text);
        const bool is_numeric = table_.column("Type") ? cell(row, "Type") == "NUMERICAL" : looks_numeric(days);
        const auto habit = builder_.habit(keys_.key_of(name), name);
        HabitFields& fields = builder_.fields(habit);
        fields.question = std::string(cell(row, "Question"));
        fields.why = std::string(cell(row, "Description"));
        fields.colour = accent_of_loop_hex(cell(row, "Color"));
        fields.archived = cell(row, "Archived?") == "true";
        fields.measure = is_numeric ? MeasureKind::Count : MeasureKind::YesNo;
        fields.rule =
            loop_rule(is_numeric, number(row, "FrequencyNumerator", "NumRepetitions"),
                      number(row, "FrequencyDenominator", "Interval"),
                      parse_number(cell(row, "Target Value")).value_or(0), cell(row, "Target Type") == "AT_MOST");
        if (is_numeric) {
            fields.unit = std::string(cell(row, "Unit"));
            fields.unlogged = Unlogged::Kept;
        }
        for (const CsvRow& day : days)
            read_day(habit, day, is_numeric, file);
    }

    static bool looks_numeric(const std::vector<CsvRow>& days) {
        return std::ranges::any_of(days,
                                   [](const CsvRow& day) { return parse_whole(day.at(1)).value_or(0) > loop_skip; });
    }

    void read_day(ImportBuilder::Place habit, const CsvRow& row, bool is_numeric, const std::string& file) {
        if (row.at(0) == "Date")
            return;
        const std::string where = fmt::format("{} line {}", file, row.line);
        const auto day = parse_day(row.at(0));
        if (!day)
            return builder_.reject(where, fmt::format("\"{}\" is no date.", row.at(0)));
        const auto value = parse_loop_value(row.at(1));
        if (!value)
            return builder_.reject(where, fmt::format("The value \"{}\" means nothing to Kept.", row.at(1)));
        LoopWord word = word_of_loop(*value, is_numeric, std::string(row.at(2)));
        if (!word.why_not.empty())
            return builder_.reject(where, std::move(word.why_not));
        if (word.entry)
            builder_.put(habit, *day, std::move(*word.entry), where);
    }

    const ImportSource& source_;
    ImportBuilder builder_;
    CsvTable table_;
    NameKeys keys_;
};

} // namespace

constinit const Importer loop_csv_importer{
    .id = "loop-csv",
    .title = "Loop Habit Tracker, CSV (zip or folder)",
    .detects = [](const ImportSource& source) { return detects(source); },
    .read = [](const ImportSource& source,
               const ImportOptions& options) { return LoopCsvReader(source, options.today).read(); },
};

} // namespace kept
