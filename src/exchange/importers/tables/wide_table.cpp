#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/day_rows.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/loop/loop_values.hpp"
#include "exchange/importers/tables/cell_words.hpp"
#include "exchange/importers/tables/slash_dates.hpp"
#include "exchange/importers/tables/table_columns.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

constexpr std::size_t looked_at = 200; ///< rows that tell which kind of table it is

/// The columns after the date that have a name: a habit each, but for notes.
std::vector<std::size_t> habit_columns(const CsvTable& table) {
    const auto note = find_column(table, note_role);
    std::vector<std::size_t> columns;
    for (std::size_t i = 1; i < table.header.size(); ++i)
        if (i != note && !stripped(table.header[i]).empty())
            columns.push_back(i);
    return columns;
}

/// Loop ends each line of its tables in a comma.
bool ends_empty(const CsvTable& table) {
    return table.header.size() > 1 && stripped(table.header.back()).empty();
}

bool is_date(std::string_view text) {
    return parse_any_date(text, SlashDates::DayFirst) || parse_any_date(text, SlashDates::MonthFirst);
}

bool begins_with_dates(const CsvTable& table) {
    const std::string first = lowered(table.header.front());
    if (std::ranges::find(date_role.names, first) != date_role.names.end())
        return true;
    return !table.rows.empty() && is_date(table.rows.front().at(0));
}

bool is_loop_word(std::string_view cell) {
    return cell == "YES_MANUAL" || cell == "YES_AUTO" || cell == "UNKNOWN";
}

/// The ways in which Loop wrote its tables: words since 2.3.1, whole numbers before.
enum class LoopTable { None, Words, Numbers };

/// A table of Loop's root folder, by its words; by its numbers where its last column is empty, there is a 2 or a -1 and
/// no amount below a tenth, which a spreadsheet's counts of something would be in thousandths.
LoopTable loop_table_in(const CsvTable& table) {
    bool has_marks = false, has_counts = false;
    for (const CsvRow& row : table.rows)
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            const std::string_view cell = stripped(row.cells[i]);
            if (is_loop_word(cell))
                return LoopTable::Words;
            const auto number = parse_whole(cell);
            has_marks = has_marks || number == loop_yes || number == loop_unset;
            has_counts = has_counts || (number && *number > loop_skip && *number < 100);
        }
    return ends_empty(table) && has_marks && !has_counts ? LoopTable::Numbers : LoopTable::None;
}

/// Loop's Scores.csv has the same shape, and strengths with four places in it.
bool is_scores(const CsvTable& table) {
    bool any = false;
    for (const CsvRow& row : table.rows)
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            const std::string_view cell = stripped(row.cells[i]);
            if (cell.empty())
                continue;
            any = true;
            if (cell.size() != 6 || cell[1] != '.' || !parse_number(cell) || *parse_number(cell) > 1)
                return false;
        }
    return any && ends_empty(table);
}

/// How many cells of a column say something that Kept knows.
struct Cells {
    std::size_t known = 0, unknown = 0;
};

Cells cells_of(const CsvTable& table, std::size_t column, bool comma) {
    Cells cells;
    for (const CsvRow& row : table.rows)
        if (const std::string_view cell = stripped(row.at(column)); !cell.empty())
            ++(parse_cell(cell, comma) || parse_loop_value(cell) ? cells.known : cells.unknown);
    return cells;
}

class WideTableReader {
  public:
    WideTableReader(const ImportSource& source, const ImportOptions& options)
        : source_(source), separator_(separator_of(source.single_text())),
          table_(read_csv(source.single_text(), separator_)), loop_(loop_table_in(table_)),
          is_loop_(loop_ != LoopTable::None), builder_(is_loop_ ? "loop-csv" : "wide-csv", options.today) {
        std::vector<std::string_view> dates;
        dates.reserve(table_.rows.size());
        for (const CsvRow& row : table_.rows)
            dates.push_back(row.at(0));
        order_ = order_of_dates(dates, options.dates);
    }

    ImportedLog read() {
        if (is_scores(table_))
            throw ImportError(fmt::format("{} holds the strengths that Loop works out, not the answers; name the "
                                          "Checkmarks.csv beside it. Nothing was imported.",
                                          source_.path.string()));
        find_days();
        NameKeys keys;
        std::vector<ImportBuilder::Place> habits;
        for (const std::size_t column : habit_columns(table_))
            if (const auto habit = read_column(column, keys))
                habits.push_back(*habit);
        if (const auto note = find_column(table_, note_role))
            builder_.remark(table_.header[*note], "Notes about a whole day belong to no habit.");
        if (loop_ == LoopTable::Numbers)
            builder_.remark("cells",
                            "They were read as Loop's numbers: 2 yes, 0 no, 3 skip, above it thousandths of an "
                            "amount.");
        rows_.finish(builder_);
        if (!is_loop_)
            for (const ImportBuilder::Place habit : habits)
                builder_.choose_measure(habit);
        return builder_.finish();
    }

  private:
    void find_days() {
        for (const CsvRow& row : table_.rows) {
            days_.push_back(parse_any_date(row.at(0), order_));
            if (!days_.back())
                builder_.reject(fmt::format("line {}", row.line), fmt::format("\"{}\" is no date.", row.at(0)));
        }
    }

    std::string where(const CsvRow& row, std::size_t column) const {
        return fmt::format("line {}, {}", row.line, table_.header[column]);
    }

    /// A column of words is no habit, and is left out as a whole.
    std::optional<ImportBuilder::Place> read_column(std::size_t column, NameKeys& keys) {
        const std::string name(stripped(table_.header[column]));
        const std::string key = keys.key_of(name);
        if (const Cells cells = cells_of(table_, column, separator_ == ';'); !is_loop_ && cells.known < cells.unknown) {
            builder_.remark(name, "The column holds neither answers nor amounts.");
            return std::nullopt;
        }
        const auto habit = builder_.habit(key, name);
        if (is_loop_)
            read_loop_column(habit, column);
        else
            read_cells(habit, column);
        return habit;
    }

    void read_cells(ImportBuilder::Place habit, std::size_t column) {
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            const CsvRow& row = table_.rows[i];
            const std::string_view cell = stripped(row.at(column));
            if (!days_[i] || cell.empty())
                continue;
            if (auto entry = parse_cell(cell, separator_ == ';'))
                rows_.put(habit, {*days_[i], std::move(*entry), where(row, column), {}, {}});
            else
                builder_.reject(where(row, column), fmt::format("\"{}\" is neither an answer nor an amount.", cell));
        }
    }

    /// Amounts are whole thousands of Loop's, so that one of them is above all of its answers.
    void read_loop_column(ImportBuilder::Place habit, std::size_t column) {
        const bool counts = std::ranges::any_of(table_.rows, [&](const CsvRow& row) {
            return parse_loop_value(stripped(row.at(column))).value_or(0) > loop_skip;
        });
        HabitFields& fields = builder_.fields(habit);
        if (counts) {
            fields.measure = MeasureKind::Count;
            fields.rule = loop_rule(true, 1, 1, 0, false);
            fields.unlogged = Unlogged::Kept;
            builder_.remark(table_.header[column], "Its target is not in this file, so any amount is enough.");
        }
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            const CsvRow& row = table_.rows[i];
            const std::string_view cell = stripped(row.at(column));
            if (!days_[i] || cell.empty())
                continue;
            const auto value = parse_loop_value(cell);
            if (!value) {
                builder_.reject(where(row, column), fmt::format("The value \"{}\" means nothing to Kept.", cell));
                continue;
            }
            LoopWord word = word_of_loop(*value, counts, {});
            if (!word.why_not.empty())
                builder_.reject(where(row, column), std::move(word.why_not));
            else if (word.entry)
                rows_.put(habit, {*days_[i], std::move(*word.entry), where(row, column), {}, {}});
        }
    }

    const ImportSource& source_;
    char separator_;
    CsvTable table_;
    LoopTable loop_;
    bool is_loop_;
    ImportBuilder builder_;
    SlashDates order_ = SlashDates::Unknown;
    std::vector<std::optional<Day>> days_; ///< by row
    DayRows rows_{SeveralRows::Latest};
};

/// The first rows of a text, as far as whole lines go.
std::string_view beginning(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t line = 0; line < looked_at && end < text.size(); ++line)
        end = std::min(text.find('\n', end), text.size() - 1) + 1;
    return text.substr(0, std::min(end, text.size()));
}

/// Of one column beside the date nobody can say what it means, unless Loop wrote it.
bool detects(const ImportSource& source) {
    const std::string_view text = source.single_text();
    const std::string_view line = first_line(text);
    if (line.empty() || line.size() > std::size_t{1} << 16U)
        return false;
    const CsvTable table = read_csv(beginning(text), separator_of(text));
    if (table.header.size() < 3 || !begins_with_dates(table) || find_column(table, habit_role) ||
        find_column(table, value_role))
        return false;
    const auto columns = habit_columns(table);
    if (columns.size() == 1)
        return table.header.size() == 3 && ends_empty(table);
    std::size_t answered = 0, worded = 0;
    for (const std::size_t column : columns) {
        const Cells cells = cells_of(table, column, true);
        answered += cells.known > 0 && cells.known >= cells.unknown ? 1 : 0;
        worded += cells.known < cells.unknown ? 1 : 0;
    }
    return answered >= 2 && answered > worded;
}

} // namespace

constinit const Importer wide_table_importer{
    .id = "wide-csv",
    .title = "a table with a column a habit (.csv)",
    .detects = detects,
    .read = [](const ImportSource& source,
               const ImportOptions& options) { return WideTableReader(source, options).read(); },
};

} // namespace kept
