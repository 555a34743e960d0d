#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/tables/slash_dates.hpp"

#include <fmt/format.h>

#include <set>

namespace kept {
namespace {

constexpr std::string_view header_start = "habitname,habitdescription,habitcategory";
constexpr std::int64_t no_value = -2'150'000'000; ///< HabitBull's mark for a day without one

void read_row(const CsvTable& table, const CsvRow& row, SlashDates order, ImportBuilder& builder,
              std::set<ImportBuilder::Place>& habits) {
    const auto cell = [&](std::string_view column) {
        const auto place = table.column(column);
        return place ? row.at(*place) : std::string_view();
    };
    const std::string where = fmt::format("line {}", row.line);
    const std::string name(cell("HabitName"));
    const auto day = parse_any_date(cell("CalendarDate"), order);
    const auto value = parse_whole(cell("Value"));
    if (name.empty())
        return builder.reject(where, "It names no habit.");
    const auto habit = builder.habit(name, name);
    habits.insert(habit);
    if (const std::string_view why = cell("HabitDescription"); !why.empty())
        builder.fields(habit).why = std::string(why);
    if (const std::string_view category = cell("HabitCategory"); !category.empty())
        builder.fields(habit).group = std::string(category);
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

/// HabitBull writes dates as the phone's language does; the whole file tells in which order.
SlashDates order_of(const CsvTable& table, SlashDates said) {
    std::vector<std::string_view> dates;
    if (const auto place = table.column("CalendarDate"))
        for (const CsvRow& row : table.rows)
            dates.push_back(row.at(*place));
    return order_of_dates(dates, said);
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const CsvTable table = read_csv(source.single_text());
    const SlashDates order = order_of(table, options.dates);
    ImportBuilder builder("habitbull", options.today);
    std::set<ImportBuilder::Place> habits;
    for (const CsvRow& row : table.rows)
        read_row(table, row, order, builder, habits);
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
