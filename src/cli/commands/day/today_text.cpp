#include "cli/commands/day/today_text.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::cli {
namespace {

constexpr int bar_cells = 10;
constexpr std::size_t week_days = 7;

std::string_view word_of(Outcome outcome) {
    switch (outcome) {
    case Outcome::Kept:
        return "kept";
    case Outcome::Missed:
        return "answered no";
    case Outcome::Partial:
        return "in part";
    case Outcome::Skipped:
        return "skipped";
    case Outcome::Implied:
        return "covered";
    case Outcome::NotDue:
    case Outcome::Unknown:
        return "open";
    }
    return "";
}

std::string_view mark_of(const DayState& day) {
    switch (day.outcome) {
    case Outcome::Kept:
        return day.backfilled ? "○" : "●";
    case Outcome::Missed:
        return "×";
    case Outcome::Partial:
        return "◐";
    case Outcome::Skipped:
        return "–";
    case Outcome::Implied:
        return "•";
    case Outcome::NotDue:
        return " ";
    case Outcome::Unknown:
        break;
    }
    return "·";
}

int percent(double share) {
    return static_cast<int>(std::lround(share * 100));
}

std::string bar(double strength) {
    const auto full = static_cast<int>(std::lround(strength * bar_cells));
    std::string text;
    for (int i = 0; i < bar_cells; ++i)
        text += i < full ? "█" : "░";
    return text;
}

/// The last seven days, with blanks before the habit began.
std::string week_marks(const TodayLine& line) {
    std::string text;
    for (std::size_t i = line.week.size(); i < week_days; ++i)
        text += "  ";
    for (const DayState& day : line.week)
        text.append(mark_of(day)).append(" ");
    return text;
}

std::string week_letters(Day today) {
    std::string text;
    for (int back = static_cast<int>(week_days) - 1; back >= 0; --back)
        text.append(short_weekday_name(weekday_of(today - back)).substr(0, 1)).append(" ");
    return text;
}

/// Bold or dim, where the terminal takes it; the words say the same without.
std::string styled(std::string text, int code, const TodayStyle& style) {
    return style.in_colour ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : text;
}

constexpr int bold = 1;
constexpr int dim = 2;

bool is_shown(const TodayLine& line) {
    return line.is_due || line.state.answered || !line.timer.empty();
}

bool is_open(const TodayLine& line) {
    const bool is_asked = line.habit->measure != MeasureKind::Promise && line.habit->asks_daily; // by kept check
    const bool is_covered = line.state.outcome == Outcome::Implied || line.state.outcome == Outcome::Skipped;
    return is_asked && is_shown(line) && !line.is_answered && !is_covered;
}

void draw_line(std::ostream& out, const TodayLine& line, const TodayStyle& style) {
    const std::string_view word = word_of(line.state.outcome);
    out << fmt::format("  {}  {} {:>3} %  {} ", styled(fmt::format("{:<11}", word), is_open(line) ? bold : dim, style),
                       bar(line.strength), percent(line.strength), week_marks(line));
    if (style.shows_streaks)
        out << fmt::format(" {:<9} ", length_text(line.streak, line.unit));
    out << ' ' << styled(line.habit->name, bold, style)
        << (line.timer.empty() ? "" : fmt::format("  timer: {}", line.timer)) << '\n';
}

std::string level_words(const Achievements& achievements) {
    const Level level = achievements.level();
    return fmt::format("level {}, {} of {} points", level.number, level.into, level.needed);
}

void write_open(std::ostream& out, const std::vector<TodayLine>& lines, const TodayStyle& style) {
    if (lines.empty())
        out << style.without_lines << '\n';
    else if (const auto open = std::ranges::count_if(lines, is_open); open > 0)
        out << fmt::format("{} open. `kept check` asks what is.\n", counted(open, "question is", "questions are"));
    else
        out << "Nothing is open today.\n";
}

void write_line(std::ostream& out, const TodayLine& line, const TodayStyle& style) {
    out << fmt::format("{}: {}. Strength {} percent.", line.habit->name, word_of(line.state.outcome),
                       percent(line.strength));
    if (style.shows_streaks && line.streak > 0)
        out << fmt::format(" Streak: {}.", length_text(line.streak, line.unit));
    if (!line.timer.empty())
        out << fmt::format(" Timer: {}.", line.timer);
    std::string days;
    for (std::size_t i = 0; i + 1 < line.week.size(); ++i) {
        const DayState& day = line.week[i];
        const bool is_late = day.outcome == Outcome::Kept && day.backfilled;
        days.append(days.empty() ? "" : ", ")
            .append(day.outcome == Outcome::NotDue ? "not due" : word_of(day.outcome))
            .append(is_late ? " (written later)" : "");
    }
    if (!days.empty())
        out << " The days before today, oldest first: " << days << '.';
    out << '\n';
}

} // namespace

void draw_today(std::ostream& out, const std::vector<TodayLine>& lines, const Achievements& achievements, Day today,
                const TodayStyle& style) {
    out << fmt::format("{}  {}\n", styled(to_long_text(today), bold, style), level_words(achievements));
    if (std::ranges::any_of(lines, is_shown))
        out << fmt::format("  {:<11}  {:<16}  {}\n", "", "strength", week_letters(today));
    for (const TodayLine& line : lines)
        if (is_shown(line))
            draw_line(out, line, style);
    if (std::ranges::any_of(lines, is_shown))
        out << styled("  ● kept  ○ written later  ◐ in part  × no  – rest  • covered  · open", dim, style) << '\n';
    write_open(out, lines, style);
}

void write_today(std::ostream& out, const std::vector<TodayLine>& lines, const Achievements& achievements, Day today,
                 const TodayStyle& style) {
    out << fmt::format("{}, {}.\n", to_long_text(today), level_words(achievements));
    write_open(out, lines, style);
    for (const TodayLine& line : lines)
        if (is_shown(line))
            write_line(out, line, style);
}

} // namespace kept::cli
