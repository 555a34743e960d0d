#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/tables/slash_dates.hpp"
#include "exchange/importers/tables/table_columns.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

namespace kept {
namespace {

std::optional<Answer> parse_answer(std::string_view text) {
    static constexpr std::array yes{"yes", "y", "true", "x", "done", "kept", "completed", "✓", "✔"};
    static constexpr std::array no{"no", "n", "false", "missed", "failed", "✗", "✘"};
    static constexpr std::array skip{"skip", "s", "skipped"};
    const std::string word = lowered(text);
    const auto is_in = [&](const auto& words) {
        for (const std::string_view one : words)
            if (one == word)
                return true;
        return false;
    };
    return is_in(yes)    ? std::optional(Answer::Yes)
           : is_in(no)   ? std::optional(Answer::No)
           : is_in(skip) ? std::optional(Answer::Skip)
                         : std::nullopt;
}

class PlainCsvReader {
  public:
    PlainCsvReader(const ImportSource& source, const ImportOptions& options)
        : source_(source), options_(options),
          table_(read_csv(source.single_text(), separator_of(source.single_text()))), builder_("csv", options.today) {}

    ImportedLog read() {
        date_ = find_date();
        habit_ = find(habit_role);
        value_ = find(value_role);
        note_ = find(note_role);
        check_value();
        choose_date_order();
        for (const CsvRow& row : table_.rows)
            read_row(row);
        for (const ImportBuilder::Place habit : habits_)
            builder_.choose_measure(habit);
        return builder_.finish();
    }

  private:
    std::optional<std::size_t> find(const ColumnRole& role) const {
        const auto named = options_.columns.find(std::string(role.id));
        if (named != options_.columns.end()) {
            if (named->second.empty())
                return std::nullopt;
            if (const auto place = table_.column(named->second))
                return place;
            throw UnknownColumns(fmt::format("There is no column \"{}\" in {}; it has {}. Nothing was imported.",
                                             named->second, source_.path.string(), fmt::join(table_.header, ", ")));
        }
        return find_column(table_, role);
    }

    std::size_t find_date() const {
        if (const auto place = find(date_role))
            return *place;
        throw UnknownColumns(fmt::format("Kept cannot tell which column of {} holds the date; it has {}. Say so with "
                                         "--columns date=NAME. Nothing was imported.",
                                         source_.path.string(), fmt::join(table_.header, ", ")));
    }

    /// A row is a yes by itself only where nothing else could be the answer, or the user said that there is none.
    void check_value() const {
        if (value_ || options_.columns.contains(std::string(value_role.id)))
            return;
        for (std::size_t place = 0; place < table_.header.size(); ++place)
            if (place != date_ && place != habit_ && place != note_ && says_something(place))
                throw UnknownColumns(
                    fmt::format("Kept cannot tell which column of {} holds the answer or the amount; it has {}. Say so "
                                "with --columns value=NAME, or value= if each row is a yes. Nothing was imported.",
                                source_.path.string(), fmt::join(table_.header, ", ")));
    }

    bool says_something(std::size_t column) const {
        return !stripped(table_.header[column]).empty() ||
               std::ranges::any_of(table_.rows, [&](const CsvRow& row) { return !stripped(row.at(column)).empty(); });
    }

    void choose_date_order() {
        std::vector<std::string_view> dates;
        dates.reserve(table_.rows.size());
        for (const CsvRow& row : table_.rows)
            dates.push_back(row.at(date_));
        order_ = order_of_dates(dates, options_.dates);
    }

    std::string habit_name(const CsvRow& row) const {
        return habit_ ? std::string(row.at(*habit_)) : source_.path.stem().string();
    }

    /// Kept's own table has the answer in words beside the number.
    std::string_view value_of(const CsvRow& row) const {
        const auto answer = table_.column("answer");
        if (value_ && !(row.at(*value_).empty() && answer))
            return row.at(*value_);
        return answer ? row.at(*answer) : std::string_view("yes");
    }

    void read_row(const CsvRow& row) {
        const std::string where = fmt::format("line {}", row.line);
        const std::string name = habit_name(row);
        const auto day = parse_any_date(row.at(date_), order_);
        if (name.empty())
            return builder_.reject(where, "It names no habit.");
        if (!day)
            return builder_.reject(where, fmt::format("\"{}\" is no date.", row.at(date_)));
        Entry entry{.note = note_ ? std::string(row.at(*note_)) : std::string()};
        const std::string_view value = value_of(row);
        if (const auto answer = parse_answer(value)) {
            entry.answer = *answer;
        } else if (const auto amount = parse_number(value);
                   amount && *amount >= 0 && *amount <= largest_amount.number()) {
            entry.answer = Answer::Amount;
            entry.value = *amount;
        } else {
            return builder_.reject(where, fmt::format("The value \"{}\" is neither an answer nor an amount.", value));
        }
        const auto habit = builder_.habit(name, name);
        habits_.insert(habit);
        builder_.put(habit, *day, std::move(entry), where);
    }

    const ImportSource& source_;
    const ImportOptions& options_;
    CsvTable table_;
    ImportBuilder builder_;
    std::set<ImportBuilder::Place> habits_;
    std::size_t date_ = 0;
    std::optional<std::size_t> habit_, value_, note_;
    SlashDates order_ = SlashDates::Unknown;
};

/// Any table that has a column for the date.
bool detects(const ImportSource& source) {
    const std::string_view text = source.single_text();
    const std::string_view line = first_line(text);
    if (line.empty() || line.size() > longest_header)
        return false;
    return find_column(read_csv(line, separator_of(line)), date_role).has_value();
}

} // namespace

constinit const Importer plain_csv_importer{
    .id = "csv",
    .title = "any table with a date a row (.csv)",
    .detects = detects,
    .read = [](const ImportSource& source,
               const ImportOptions& options) { return PlainCsvReader(source, options).read(); },
};

} // namespace kept
