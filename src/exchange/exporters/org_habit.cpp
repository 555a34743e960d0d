#include "base/text.hpp"
#include "base/time_units.hpp"
#include "domain/clock_time.hpp"
#include "domain/measures/measure.hpp"
#include "exchange/exporters/exporters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <ranges>

namespace kept {
namespace {

constexpr int longest_line = 76; ///< characters before a headline's tags, as Org aligns them

/// "2026-11-20 Fri"
std::string org_day(Day day) {
    return fmt::format("{} {}", to_text(day), short_weekday_name(weekday_of(day)));
}

/// The moment of a check-in. One that was written after midnight of its day gets 23:59, as Org writes what is done
/// for the day before; one that was filled in later gets no time.
std::string org_moment(const StoredEvent& event, Day day) {
    if (event.written_day != day)
        return org_day(day);
    const std::int64_t local_ms = event.recorded_at + std::int64_t{event.utc_offset_min} * ms_per_minute;
    const bool is_of_that_date = local_ms / ms_per_day == day.number;
    const int minute = is_of_that_date ? minute_of_day(event.recorded_at, event.utc_offset_min) : minutes_a_day - 1;
    return fmt::format("{} {}", org_day(day), clock_text(minute));
}

/// As a headline and a property have it.
std::string on_one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

/// Org's tags hold letters, digits and _ @ # %.
std::string tag_of(std::string_view group) {
    std::string tag;
    for (const char c : group) {
        const auto byte = static_cast<unsigned char>(c);
        tag += byte >= 0x80 || std::isalnum(byte) != 0 || c == '@' || c == '#' || c == '%' ? c : '_';
    }
    return tag;
}

/// How soon Org asks again, and after how many days at the latest.
struct Repeater {
    std::string text;
    int days = 1; ///< until it is scheduled again
};

Repeater at_latest(int days) {
    return {fmt::format(".+1d/{}d", days), 1};
}

Repeater repeater_of(const Schedule& schedule) {
    switch (schedule.kind) {
    case ScheduleKind::EveryDays:
        return {fmt::format(".+{}d", schedule.days), schedule.days};
    case ScheduleKind::TimesInDays:
        return at_latest(schedule.days - schedule.times + 1);
    case ScheduleKind::TimesInWeek:
        return schedule.times == 1 ? Repeater{".+1w", 7} : at_latest(8 - schedule.times);
    case ScheduleKind::TimesInMonth:
        return schedule.times == 1 ? Repeater{".+1m", 30} : at_latest(31 - schedule.times);
    case ScheduleKind::Weekdays:
        if (schedule.weekday_count() == 1)
            return {"++1w", 7};
        break;
    case ScheduleKind::Daily:
        break;
    }
    return {".+1d", 1};
}

/// The day from which Org asks again: after the last one that was kept, on a day that is due.
Day scheduled_on(const Schedule& schedule, const Repeater& repeater, std::optional<Day> last, Day today) {
    Day day = last ? *last + repeater.days : today;
    if (schedule.kind == ScheduleKind::Weekdays)
        for (day = last ? *last + 1 : today; !is_due(schedule, day); ++day.number) {
        }
    return day;
}

/// One day in the log of a habit.
struct LogLine {
    std::string_view state;
    std::string moment;
    std::vector<std::string> notes;
};

std::string_view state_of(const DayState& state) {
    switch (state.own) {
    case Outcome::Kept:
        return "DONE";
    case Outcome::Skipped:
        return "SKIP";
    case Outcome::Missed:
    case Outcome::Partial:
        return "MISSED";
    default:
        return {};
    }
}

std::optional<LogLine> line_of(const Journal& journal, const HabitRecord& record, const DayState& state, Day day) {
    const std::string_view word = state.answered ? state_of(state) : std::string_view();
    if (word.empty())
        return std::nullopt;
    LogLine line{word, org_day(day), {}};
    for (const LoggedCheckIn& logged : journal.check_ins_on(record, day)) {
        const std::string note = journal.entry_of(logged.event).note;
        line.moment = org_moment(journal.events().at(logged.event), day);
        for (const std::string_view part : split(note, "\n"))
            if (!part.empty())
                line.notes.emplace_back(part);
    }
    return line;
}

std::string text_of(const LogLine& line) {
    std::string text = fmt::format("- State {:<12} from \"TODO\"       [{}]{}\n", fmt::format("\"{}\"", line.state),
                                   line.moment, line.notes.empty() ? "" : " \\\\");
    for (const std::string& note : line.notes)
        text += "  " + note + "\n";
    return text;
}

std::string heading_of(const Habit& habit) {
    const std::string line = fmt::format("* {} {}", habit.archived ? "DONE" : "TODO", on_one_line(habit.name));
    if (habit.group.empty())
        return line + "\n";
    return fmt::format("{:<{}} :{}:\n", line, longest_line, tag_of(habit.group));
}

/// The days with an answer, newest first, and the newest that was kept.
struct HabitLog {
    std::vector<LogLine> lines;
    std::optional<Day> last_kept;
};

HabitLog log_of(const ExportInput& input, const HabitRecord& record) {
    const HabitSeries& series = input.series.of(input.journal, record, input.today);
    HabitLog log;
    for (std::size_t i = series.days.size(); i-- > 0;) {
        const Day day = series.first + static_cast<int>(i);
        if (auto line = line_of(input.journal, record, series.days[i], day)) {
            if (line->state == "DONE" && !log.last_kept)
                log.last_kept = day;
            log.lines.push_back(std::move(*line));
        }
    }
    return log;
}

std::string text_of(const ExportInput& input, const HabitRecord& record) {
    const Habit& habit = record.habit;
    const HabitLog log = log_of(input, record);
    const Schedule& schedule = habit.rule_on(input.today).schedule;
    const Repeater repeater = repeater_of(schedule);
    std::string text = heading_of(habit);
    if (!habit.archived)
        text += fmt::format("SCHEDULED: <{} {}>\n",
                            org_day(scheduled_on(schedule, repeater, log.last_kept, input.today)), repeater.text);
    text += ":PROPERTIES:\n";
    if (!habit.archived)
        text += ":STYLE:    habit\n";
    text += fmt::format(":ID:       {}\n:KEPT_SCHEDULE: {}\n", to_text(habit.id), to_text(schedule));
    if (!habit.group.empty())
        text += fmt::format(":KEPT_GROUP: {}\n", on_one_line(habit.group));
    if (log.last_kept)
        text += fmt::format(":LAST_REPEAT: [{}]\n", org_day(*log.last_kept));
    text += ":END:\n";
    for (const LogLine& line : log.lines)
        text += text_of(line);
    return text;
}

} // namespace

std::string org_habits(const ExportInput& input) {
    std::string text = "#+TITLE: Kept\n#+TODO: TODO SKIP MISSED | DONE\n#+STARTUP: nologrefile\n\n";
    for (const HabitRecord* record : input.journal.habits())
        text += text_of(input, *record) + "\n";
    return text;
}

constinit const Exporter org_exporter{
    .id = "org",
    .title = "as Emacs Org habits (.org), a heading a habit",
    .write = [](const ExportInput& input, const std::filesystem::path& path) -> std::string {
        write_private_file(path, org_habits(input));
        return "Org knows done days alone: amounts and minutes are left out, a day that was not kept is MISSED, "
               "planned "
               "rest SKIP, and of several weekdays Org asks for every day.";
    },
};

} // namespace kept
