#include "domain/measures/measure.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/exporters/exporters.hpp"
#include "journal/promises/promise_body.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kept {
namespace {

constexpr std::array<std::string_view, 24> columns{
    "date",  "habit",     "measure",   "answer",  "value",  "unit",        "note",  "what",
    "why",   "feeling",   "trigger",   "skill",   "before", "peak",        "after", "minutes",
    "acted", "put_right", "span_days", "planned", "actual", "written_day", "from",  "habit_id"};

std::string number_text(double value) {
    return fmt::format("{}", value);
}

std::string if_said(int number) {
    return number < 0 ? std::string() : fmt::format("{}", number);
}

/// An answer's number: amounts and minutes late as they are, a yes 1, a no 0, what is neither nothing.
std::string value_of(const Entry& entry) {
    switch (entry.answer) {
    case Answer::Amount:
    case Answer::Arrival:
        return number_text(entry.value);
    case Answer::Yes:
        return "1";
    case Answer::No:
        return "0";
    default:
        return {};
    }
}

std::string acted_text(const Entry& entry) {
    if (entry.answer != Answer::Moment && entry.answer != Answer::Urge)
        return {};
    return entry.acted == Acted::Yes ? "yes" : entry.acted == Acted::Partly ? "partly" : "no";
}

std::string row_of(const Habit& habit, Day day, const Entry& entry, Day written) {
    return csv_row(
        std::array<std::string, columns.size()>{to_text(day),
                                                habit.name,
                                                std::string(measure_of(habit.measure).id),
                                                std::string(to_text(entry.answer)),
                                                value_of(entry),
                                                habit.unit,
                                                entry.note,
                                                entry.what,
                                                entry.why,
                                                entry.feeling,
                                                entry.trigger,
                                                entry.skill,
                                                if_said(entry.before),
                                                if_said(entry.peak),
                                                if_said(entry.after),
                                                if_said(entry.minutes),
                                                acted_text(entry),
                                                entry.answer == Answer::Bent ? (entry.put_right ? "yes" : "no") : "",
                                                entry.answer == Answer::Held ? fmt::format("{}", entry.span_days) : "",
                                                entry.planned < 0 ? "" : clock_text(entry.planned),
                                                entry.actual < 0 ? "" : clock_text(entry.actual),
                                                to_text(written),
                                                entry.from,
                                                to_text(habit.id)});
}

/// The check-ins of one day that count: what was taken back or cleared is not part of the record.
void add_day(const Journal& journal, const HabitRecord& record, Day day, std::string& text) {
    const std::vector<LoggedCheckIn> logged = journal.check_ins_on(record, day);
    std::vector<CheckIn> check_ins;
    std::ranges::transform(logged, std::back_inserter(check_ins), &LoggedCheckIn::check_in);
    const auto counting = effective(check_ins);
    const auto first = counting.empty() ? 0 : counting.data() - check_ins.data();
    for (std::size_t i = 0; i < counting.size(); ++i) {
        const EventIndex event = logged[static_cast<std::size_t>(first) + i].event;
        text += row_of(record.habit, day, journal.entry_of(event), journal.events().at(event).written_day);
    }
}

void add_promises(const Journal& journal, const Habit& habit, std::string& text) {
    for (const Promise* promise : journal.promises().all()) {
        if (promise->habit != habit.id)
            continue;
        const Due due = promise->terms.back();
        std::array<std::string, columns.size()> cells{};
        cells[0] = due.day ? to_text(*due.day) : to_text(promise->made_on);
        cells[1] = habit.name;
        cells[2] = "promise";
        cells[3] = promise->end ? std::string(to_text(*promise->end)) : "open";
        cells[6] = promise->to;
        cells[7] = promise->text;
        cells[21] = to_text(promise->made_on);
        cells[23] = to_text(habit.id);
        text += csv_row(cells);
    }
}

} // namespace

std::string tidy_csv(const Journal& journal) {
    std::array<std::string, columns.size()> header;
    std::ranges::transform(columns, header.begin(), [](std::string_view name) { return std::string(name); });
    std::string text = csv_row(header);
    for (const HabitRecord* record : journal.habits()) {
        std::optional<Day> last;
        for (const LoggedCheckIn& logged : record->check_ins)
            if (last != logged.day) {
                add_day(journal, *record, logged.day, text);
                last = logged.day;
            }
        add_promises(journal, record->habit, text);
    }
    return text;
}

constinit const Exporter csv_exporter{
    .id = "csv",
    .title = "one tidy table (.csv), a row a check-in",
    .write = [](const ExportInput& input, const std::filesystem::path& path) -> std::string {
        write_private_file(path, tidy_csv(input.journal));
        return {};
    },
};

} // namespace kept
