#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/loop/loop_export.hpp"
#include "exchange/importers/loop/loop_target.hpp"
#include "exchange/importers/loop/loop_values.hpp"
#include "exchange/loop_colours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

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

/// Reads the export of one day; the layout before Loop 2.3.1 has no types, targets, notes and headers.
class LoopCsvReader {
  public:
    LoopCsvReader(const ImportSource& source, Day today)
        : table_(habits_of(source)), files_(source, names_in(table_)), builder_("loop-csv", today) {}

    ImportedLog read() {
        for (std::size_t habit = 0; habit < table_.rows.size(); ++habit)
            read_habit(habit, table_.rows[habit]);
        return builder_.finish();
    }

  private:
    static CsvTable habits_of(const ImportSource& source) {
        if (source.is_single)
            throw ImportError("This is one file of Loop's export; name the folder it lies in, or the zip. Nothing was "
                              "imported.");
        const std::string* habits = source.find(std::string(habits_file));
        if (habits == nullptr)
            throw ImportError(fmt::format("{} holds no {}, so it is no export of Loop's. Nothing was imported.",
                                          source.path.string(), habits_file));
        return read_csv(*habits);
    }

    static std::vector<std::string> names_in(const CsvTable& table) {
        const std::size_t place = table.column("Name").value_or(1);
        std::vector<std::string> names;
        for (const CsvRow& row : table.rows)
            names.emplace_back(row.at(place));
        return names;
    }

    std::string_view cell(const CsvRow& row, std::string_view column) const {
        const auto place = table_.column(column);
        return place ? row.at(*place) : std::string_view();
    }

    int number(const CsvRow& row, std::string_view column, std::string_view old_column) const {
        const std::string_view text = table_.column(column) ? cell(row, column) : cell(row, old_column);
        return static_cast<int>(std::clamp<std::int64_t>(parse_whole(text).value_or(1), 1, 366));
    }

    void read_habit(std::size_t number_of_habit, const CsvRow& row) {
        const std::string name(cell(row, "Name"));
        const auto found = files_.days_of(number_of_habit, cell(row, "Position"));
        if (!found)
            builder_.remark(name, "The export holds no days of it.");
        const std::vector<LoopRow> days = found.value_or(std::vector<LoopRow>());
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
        LoopAnswers answers;
        for (const LoopRow& day : days)
            read_day(habit, day, is_numeric, answers);
        if (is_numeric && !table_.column("Target Value"))
            fields.rule->target = find_target(number_of_habit, row, name, answers, fields.rule->target);
    }

    static bool looks_numeric(const std::vector<LoopRow>& days) {
        return std::ranges::any_of(days,
                                   [](const LoopRow& day) { return parse_whole(day.value).value_or(0) > loop_skip; });
    }

    /// The days of a measurable habit, as its strengths were worked out from them.
    struct LoopAnswers {
        std::map<Day, double> amounts;
        std::set<Day> skips;
    };

    void read_day(ImportBuilder::Place habit, const LoopRow& row, bool is_numeric, LoopAnswers& answers) {
        const auto day = parse_day(row.date);
        if (!day)
            return builder_.reject(row.where, fmt::format("\"{}\" is no date.", row.date));
        const auto value = parse_loop_value(row.value);
        if (!value)
            return builder_.reject(row.where, fmt::format("The value \"{}\" means nothing to Kept.", row.value));
        LoopWord word = word_of_loop(*value, is_numeric, row.note);
        if (!word.why_not.empty())
            return builder_.reject(row.where, std::move(word.why_not));
        if (!word.entry)
            return;
        if (word.entry->answer == Answer::Amount)
            answers.amounts[*day] = word.entry->value;
        else if (word.entry->answer == Answer::Skip)
            answers.skips.insert(*day);
        builder_.put(habit, *day, std::move(*word.entry), row.where);
    }

    /// The layout before 2.3.1 has no targets; for a habit of every day its strengths tell it.
    Target find_target(std::size_t habit, const CsvRow& row, const std::string& name, const LoopAnswers& answers,
                       Target target) {
        const auto scores = files_.scores_of(habit, cell(row, "Position"));
        const auto found = target.per.is_day() ? loop_target_of(answers.amounts, answers.skips, scores) : std::nullopt;
        if (!found) {
            builder_.remark(name, "Its target is not in the file, so each answered day counts as kept until you set "
                                  "one.");
            return target;
        }
        if (!found->is_exact)
            builder_.remark(name, fmt::format("Its target is not in the file; {} is the smallest amount that Loop "
                                              "counted in full.",
                                              to_text(Amount(found->amount))));
        target.amount = found->amount;
        target.direction = found->direction;
        return target;
    }

    CsvTable table_;
    LoopExport files_;
    ImportBuilder builder_;
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
