#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"

#include <fmt/format.h>

#include <set>

namespace kept {
namespace {

constexpr std::string_view header_start = "habitname,habitdescription,habitcategory";
constexpr std::int64_t no_value = -2'150'000'000; ///< HabitBull's mark for a day without one

/// ISO, or month/day/year as HabitBull writes it in English.
std::optional<Day> parse_date(std::string_view text) {
    if (const auto day = parse_day(text))
        return day;
    const std::size_t first = text.find('/');
    const std::size_t second = first == std::string_view::npos ? first : text.find('/', first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const auto month = parse_whole(text.substr(0, first));
    const auto day = parse_whole(text.substr(first + 1, second - first - 1));
    const auto year = parse_whole(text.substr(second + 1));
    return month && day && year ? day_of_parts(*year < 100 ? *year + 2000 : *year, *month, *day) : std::nullopt;
}

void read_row(const CsvTable& table, const CsvRow& row, ImportBuilder& builder,
              std::set<ImportBuilder::Place>& habits) {
    const auto cell = [&](std::string_view column) {
        const auto place = table.column(column);
        return place ? row.at(*place) : std::string_view();
    };
    const std::string where = fmt::format("line {}", row.line);
    const std::string name(cell("HabitName"));
    const auto day = parse_date(cell("CalendarDate"));
    const auto value = parse_whole(cell("Value"));
    if (name.empty())
        return builder.reject(where, "It names no habit.");
    const auto habit = builder.habit(name, name);
    habits.insert(habit);
    if (const std::string_view why = cell("HabitDescription"); !why.empty())
        builder.fields(habit).why = std::string(why);
    if (!day)
        return builder.reject(where, fmt::format("\"{}\" is no date.", cell("CalendarDate")));
    if (!value || *value < 0)
        return builder.reject(where, value == no_value ? "HabitBull marks this day as one without a value."
                                                       : fmt::format("\"{}\" is no amount.", cell("Value")));
    builder.put(
        habit, *day,
        {.answer = Answer::Amount, .value = static_cast<double>(*value), .note = std::string(cell("CommentText"))},
        where);
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const CsvTable table = read_csv(source.single_text());
    ImportBuilder builder("habitbull", options.today);
    std::set<ImportBuilder::Place> habits;
    for (const CsvRow& row : table.rows)
        read_row(table, row, builder, habits);
    for (const ImportBuilder::Place habit : habits)
        builder.choose_measure(habit);
    return builder.finish();
}

} // namespace

constinit const Importer habitbull_importer{
    .id = "habitbull",
    .title = "HabitBull (.csv)",
    .detects =
        [](const ImportSource& source) { return lowered(first_line(source.single_text())).starts_with(header_start); },
    .read = read,
};

} // namespace kept
