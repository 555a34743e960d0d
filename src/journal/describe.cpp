#include "journal/describe.hpp"

#include "domain/clock_time.hpp"
#include "domain/measures/measure.hpp"
#include "domain/unit_words.hpp"

#include <fmt/format.h>

#include <array>

namespace kept {
namespace {

std::string describe_moment(const Entry& entry) {
    std::string text = "hard moment";
    if (!entry.feeling.empty())
        text += ": " + entry.feeling;
    if (entry.before >= 0 && entry.after >= 0)
        text += fmt::format(", {} to {}", entry.before, entry.after);
    else if (entry.before >= 0)
        text += fmt::format(", {} of 10", entry.before);
    return text + (entry.acted == Acted::No ? ", not acted on" : ", acted on it");
}

std::string describe_urge(const Entry& entry) {
    static constexpr std::array<std::string_view, 3> acted{"ridden out", "partly acted on", "acted on"};
    std::string text = "urge";
    if (!entry.trigger.empty())
        text += ": " + entry.trigger;
    if (entry.peak >= 0)
        text += fmt::format(", peak {} of 10", entry.peak);
    return text + fmt::format(", {}", acted.at(static_cast<std::size_t>(entry.acted)));
}

std::string describe_span(const Entry& entry) {
    return entry.span_days == 1 ? "held" : fmt::format("held for {} days", entry.span_days);
}

} // namespace

std::string describe_day(Day day, Day today) {
    if (day == today)
        return "today";
    if (day == today - 1)
        return "yesterday";
    if (day == today + 1)
        return "tomorrow";
    const CivilDate date = to_civil(day);
    const std::string text =
        fmt::format("{} {} {}", short_weekday_name(weekday_of(day)), date.day, short_month_name(date.month));
    return date.year == to_civil(today).year ? text : fmt::format("{} {}", text, date.year);
}

std::string describe_amount(double amount, const std::string& unit) {
    const std::string number = to_text(Amount(amount));
    return unit.empty() ? number : fmt::format("{} {}", number, unit_after(number, unit));
}

std::string describe(const Entry& entry, const Habit& habit) {
    switch (entry.answer) {
    case Answer::Yes:
        return std::string(measure_of(habit.measure).yes_means);
    case Answer::No:
        return std::string(measure_of(habit.measure).no_means);
    case Answer::Skip:
        return "skipped";
    case Answer::Clear:
        return "cleared";
    case Answer::Amount:
        return habit.measure == MeasureKind::Duration ? minutes_text(entry.value)
                                                      : describe_amount(entry.value, habit.unit);
    case Answer::Arrival:
        return lateness_text(entry.value);
    case Answer::Bent:
        return entry.put_right ? "bent the truth, put right" : "bent the truth";
    case Answer::PutRight:
        return "put right";
    case Answer::Moment:
        return describe_moment(entry);
    case Answer::Lapse:
        return "a lapse";
    case Answer::Urge:
        return describe_urge(entry);
    case Answer::Held:
        return describe_span(entry);
    case Answer::PromiseKept:
    case Answer::PromiseLate:
    case Answer::PromiseMoved:
    case Answer::PromiseBroken:
    case Answer::PromiseOpen:
        break; // never an entry
    }
    return {};
}

std::string due_text(const Due& due, Day today) {
    if (!due.day)
        return "";
    const std::string at = due.minute ? ", " + clock_text(*due.minute) : "";
    return fmt::format(" ({}{})", describe_day(*due.day, today), at);
}

} // namespace kept
