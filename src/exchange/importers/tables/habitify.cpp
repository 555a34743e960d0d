#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/day_rows.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/tables/slash_dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace kept {
namespace {

constexpr std::array<std::string_view, 5> needed{"Habit", "Date", "Total log", "Unit", "Status"};

std::optional<Answer> answer_of(std::string_view status) {
    const std::string word = lowered(status);
    return word == "completed" ? std::optional(Answer::Yes)
           : word == "failed"  ? std::optional(Answer::No)
           : word == "skipped" ? std::optional(Answer::Skip)
                               : std::nullopt;
}

/// A habit's rows say together whether it counts, and how much was enough.
struct Counted {
    std::string unit;
    bool has_amounts = false;
    std::optional<double> enough; ///< the least total of a day that Habitify calls completed
};

class HabitifyReader {
  public:
    HabitifyReader(const ImportSource& source, const ImportOptions& options)
        : table_(read_csv(source.single_text(), separator_of(source.single_text()))),
          builder_("habitify", options.today) {
        std::vector<std::string_view> dates;
        for (const CsvRow& row : table_.rows)
            dates.push_back(cell(row, "Date"));
        order_ = order_of_dates(dates, options.dates);
    }

    ImportedLog read() {
        for (const CsvRow& row : table_.rows)
            look_at(row);
        for (const CsvRow& row : table_.rows)
            read_row(row);
        for (const auto& [key, seen] : counted_)
            describe(key, seen);
        rows_.finish(builder_);
        builder_.remark("Habitify", "Schedules, targets, groups and notes are not in its table.");
        return builder_.finish();
    }

  private:
    std::string_view cell(const CsvRow& row, std::string_view column) const {
        const auto place = table_.column(column);
        return place ? stripped(row.at(*place)) : std::string_view();
    }

    std::string key_of(const CsvRow& row) const {
        const std::string_view id = cell(row, "Habit ID");
        return std::string(id.empty() ? cell(row, "Habit") : id);
    }

    static bool is_times(std::string_view unit) {
        const std::string word = lowered(unit);
        return word.empty() || word == "times" || word == "time";
    }

    void look_at(const CsvRow& row) {
        Counted& seen = counted_[key_of(row)];
        const std::string_view unit = cell(row, "Unit");
        const double total = parse_number(cell(row, "Total log")).value_or(0);
        seen.has_amounts = seen.has_amounts || !is_times(unit) || total > 1;
        if (!is_times(unit))
            seen.unit = std::string(unit);
    }

    void read_row(const CsvRow& row) {
        const std::string where = fmt::format("line {}", row.line);
        const auto day = parse_any_date(cell(row, "Date"), order_);
        const auto answer = answer_of(cell(row, "Status"));
        if (cell(row, "Habit").empty())
            return builder_.reject(where, "It names no habit.");
        if (!day)
            return builder_.reject(where, fmt::format("\"{}\" is no date.", cell(row, "Date")));
        if (!answer)
            return builder_.reject(where, fmt::format("The status \"{}\" means nothing to Kept.", cell(row, "Status")));
        Counted& seen = counted_[key_of(row)];
        Entry entry{.answer = *answer};
        if (seen.has_amounts && *answer != Answer::Skip) {
            const auto total = parse_number(cell(row, "Total log"));
            if (!total || *total < 0)
                return builder_.reject(where, fmt::format("\"{}\" is no amount.", cell(row, "Total log")));
            entry = {.answer = Answer::Amount, .value = *total};
            if (*answer == Answer::Yes && *total > 0)
                seen.enough = std::min(*total, seen.enough.value_or(*total));
        }
        const auto habit = builder_.habit(key_of(row), std::string(cell(row, "Habit")));
        rows_.put(habit, {*day, std::move(entry), where, {}, {}});
        habits_.insert_or_assign(key_of(row), habit);
    }

    void describe(const std::string& key, const Counted& seen) {
        const auto found = habits_.find(key);
        if (!seen.has_amounts || found == habits_.end())
            return;
        HabitFields& fields = builder_.fields(found->second);
        fields.measure = MeasureKind::Count;
        fields.unit = seen.unit;
        const Amount enough = seen.enough.value_or(1);
        fields.rule = Rule{.target = {.amount = enough}};
        builder_.remark(fields.name.value_or(""),
                        fmt::format("Its target is not in the file; {} was taken{}.", to_text(enough),
                                    seen.enough ? ", the least of a row it calls completed" : ""));
    }

    CsvTable table_;
    ImportBuilder builder_;
    SlashDates order_ = SlashDates::Unknown;
    std::map<std::string, Counted> counted_;
    std::map<std::string, ImportBuilder::Place> habits_;
    DayRows rows_;
};

bool detects(const ImportSource& source) {
    const std::string_view line = first_line(source.single_text());
    if (line.size() > std::size_t{1} << 12U)
        return false;
    const CsvTable table = read_csv(line, separator_of(line));
    return std::ranges::all_of(needed, [&](std::string_view name) { return table.column(name).has_value(); });
}

} // namespace

constinit const Importer habitify_importer{
    .id = "habitify",
    .title = "Habitify (.csv)",
    .detects = detects,
    .read = [](const ImportSource& source,
               const ImportOptions& options) { return HabitifyReader(source, options).read(); },
};

} // namespace kept
