#include "domain/measures/measure.hpp"
#include "domain/unit_words.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/exporters/exporters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

namespace kept {
namespace {

/// A cell of the table, and whether it sums up several check-ins of its day.
struct Cell {
    std::string text;
    bool is_of_several = false;
};

std::vector<CheckIn> check_ins_of(const Journal& journal, const HabitRecord& record, Day day) {
    std::vector<CheckIn> check_ins;
    for (const LoggedCheckIn& logged : journal.check_ins_on(record, day))
        check_ins.push_back(logged.check_in);
    return check_ins;
}

bool has(std::span<const CheckIn> check_ins, Answer answer) {
    return std::ranges::find(check_ins, answer, &CheckIn::answer) != check_ins.end();
}

/// "yes", "no", "skip", an amount, or minutes late; empty for a day without an answer of its own.
std::string text_of(const DayState& state, std::span<const CheckIn> check_ins) {
    if (state.own == Outcome::Skipped)
        return "skip";
    if (has(check_ins, Answer::Amount) || has(check_ins, Answer::Arrival))
        return to_text(state.value);
    if (state.own == Outcome::Kept)
        return "yes";
    return state.own == Outcome::Missed || state.own == Outcome::Partial ? "no" : "";
}

Cell cell_of(const Journal& journal, const HabitRecord& record, const DayState& state, Day day) {
    if (!state.answered)
        return {};
    const std::vector<CheckIn> all = check_ins_of(journal, record, day);
    const auto counting = effective(all);
    return {text_of(state, counting), counting.size() > 1};
}

/// The habit's name; with the end of its id in brackets where another habit has the same name.
std::string heading_of(const Journal& journal, const Habit& habit) {
    const auto same = [&](const HabitRecord* other) { return other->habit.name == habit.name; };
    if (std::ranges::count_if(journal.habits(), same) < 2)
        return habit.name;
    return fmt::format("{} [{}]", habit.name, short_text(habit.id));
}

} // namespace

WideTable wide_csv(const ExportInput& input) {
    const auto& habits = input.journal.habits();
    std::vector<std::string> header{"date"};
    std::map<Day, std::vector<std::string>> rows;
    WideTable table;
    for (std::size_t column = 0; column < habits.size(); ++column) {
        const HabitRecord& record = *habits[column];
        header.push_back(heading_of(input.journal, record.habit));
        const HabitSeries& series = input.series.of(input.journal, record, input.today);
        for (std::size_t i = 0; i < series.days.size(); ++i) {
            const Day day = series.first + static_cast<int>(i);
            const Cell cell = cell_of(input.journal, record, series.days[i], day);
            if (cell.text.empty())
                continue;
            std::vector<std::string>& row = rows[day];
            row.resize(habits.size());
            row[column] = cell.text;
            table.days_of_several += cell.is_of_several ? 1 : 0;
        }
    }
    table.text = csv_row(header);
    for (auto& [day, cells] : rows) {
        cells.insert(cells.begin(), to_text(day));
        table.text += csv_row(cells);
    }
    return table;
}

constinit const Exporter wide_csv_exporter{
    .id = "wide-csv",
    .title = "one wide table (.csv), a row a day and a column a habit",
    .write = [](const ExportInput& input, const std::filesystem::path& path) -> std::string {
        const WideTable table = wide_csv(input);
        write_private_file(path, table.text);
        if (table.days_of_several == 0)
            return {};
        return fmt::format("A cell holds one value: the several check-ins of a day are one in {} of them.",
                           table.days_of_several);
    },
};

} // namespace kept
