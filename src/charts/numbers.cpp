#include "charts/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

namespace kept::charts {
namespace {

/// A cell of its own: what would end it becomes a space.
std::string as_cell(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

void add_line(std::string& text, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i)
        text += (i == 0 ? "" : "\t") + as_cell(cells[i]);
    text += '\n';
}

/// "kept/2026-11-23" speaks of 2026-11-23.
std::string place_of(const std::string& id) {
    return id.substr(id.rfind('/') + 1);
}

const char* yes_or_no(bool is_so) {
    return is_so ? "yes" : "no";
}

/// The line's value on a day, of the terms that hold now.
std::optional<double> asked_on(const PaceChartInput& input, Day day) {
    for (const PaceSegment& piece : input.line) {
        if (!piece.is_current || day < piece.from.day || day > piece.to.day)
            continue;
        const int days = piece.to.day - piece.from.day;
        const double part = days == 0 ? 1 : static_cast<double>(day - piece.from.day) / days;
        return piece.from.value + (piece.to.value - piece.from.value) * part;
    }
    return std::nullopt;
}

std::string or_empty(const std::optional<double>& value) {
    return value ? decimal(*value) : std::string();
}

} // namespace

std::string decimal(double value) {
    std::string text = fmt::format("{:.4f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string to_tsv(const Numbers& numbers) {
    std::string text;
    add_line(text, numbers.head);
    for (const auto& row : numbers.rows)
        add_line(text, row);
    return text;
}

Numbers numbers_of(const StrengthCurveInput& input, std::string_view name) {
    Numbers numbers{.head = {"day", std::string(name)}, .rows = {}};
    const std::size_t columns = 2 + input.others.size();
    std::map<Day, std::vector<std::string>> days;
    const auto put = [&](const std::vector<StrengthPoint>& points, std::size_t column) {
        for (const StrengthPoint& point : points) {
            auto& row = days.try_emplace(point.day, columns).first->second;
            row[0] = to_text(point.day);
            row[column] = decimal(point.value);
        }
    };
    put(input.points, 1);
    for (std::size_t i = 0; i < input.others.size(); ++i) {
        numbers.head.push_back(input.others[i].name);
        put(input.others[i].points, 2 + i);
    }
    for (auto& [day, row] : days)
        numbers.rows.push_back(std::move(row));
    return numbers;
}

Numbers numbers_of(const HeatMapInput& input) {
    Numbers numbers{.head = {"day", "outcome", "share kept", "written later"}, .rows = {}};
    for (const HeatCell& cell : input.cells) {
        if (cell.day < input.from || cell.day > input.to || cell.day > input.today)
            continue;
        std::string share;
        if (cell.outcome == Outcome::Kept || cell.outcome == Outcome::Partial || cell.outcome == Outcome::Missed)
            share = decimal(cell.outcome == Outcome::Kept ? 1 : cell.outcome == Outcome::Missed ? 0 : cell.share);
        numbers.rows.push_back(
            {to_text(cell.day), std::string(to_text(cell.outcome)), share, yes_or_no(cell.is_later)});
    }
    return numbers;
}

Numbers numbers_of(std::span<const SummaryCell> cells, Day today) {
    Numbers numbers{.head = {"day", "share kept"}, .rows = {}};
    for (const SummaryCell& cell : cells)
        if (cell.day <= today)
            numbers.rows.push_back({to_text(cell.day), or_empty(cell.share)});
    return numbers;
}

Numbers numbers_of(const BarChartInput& input) {
    Numbers numbers{.head = input.named, .rows = {}};
    for (const Bar& bar : input.bars) {
        std::vector<std::string> row{place_of(bar.id)};
        for (const BarPart& part : bar.parts)
            row.push_back(decimal(part.value));
        row.resize(std::max(row.size(), numbers.head.size()));
        numbers.rows.push_back(std::move(row));
    }
    return numbers;
}

Numbers numbers_of(const StreakBarsInput& input) {
    Numbers numbers{.head = {"from", "to", "length", "unit", "still going"}, .rows = {}};
    for (const Streak& streak : shown_streaks(input)) {
        numbers.rows.push_back({to_text(streak.start), to_text(streak.end), std::to_string(streak.length),
                                std::string(units_text(streak.unit)), yes_or_no(streak == input.current)});
    }
    return numbers;
}

Numbers numbers_of(std::span<const PunchColumn> columns) {
    Numbers numbers{.head = {"month", "weekday", "kept", "due"}, .rows = {}};
    for (const PunchColumn& column : columns)
        for (std::size_t i = 0; i < column.cells.size(); ++i)
            if (const PunchCell& cell = column.cells[i]; cell.due > 0)
                numbers.rows.push_back({column.month, std::string(weekday_name(static_cast<Weekday>(i))),
                                        std::to_string(cell.kept), std::to_string(cell.due)});
    return numbers;
}

Numbers numbers_of(std::span<const Dumbbell> moments) {
    Numbers numbers{.head = {"day", "before", "after", "acted on"}, .rows = {}};
    for (const Dumbbell& moment : moments)
        numbers.rows.push_back({place_of(moment.id), std::to_string(moment.before), std::to_string(moment.after),
                                yes_or_no(moment.acted)});
    return numbers;
}

Numbers numbers_of(const PaceChartInput& input) {
    Numbers numbers{.head = {"day", "value", "asked for", "forecast low", "forecast", "forecast high"}, .rows = {}};
    std::map<Day, double> known;
    for (const auto* points : {&input.history, &input.track})
        for (const PacePoint& point : *points)
            known[point.day] = point.value;
    for (const auto& [day, value] : known)
        if (day >= input.from && day <= input.to)
            numbers.rows.push_back({to_text(day), decimal(value), or_empty(asked_on(input, day)), "", "", ""});
    if (const auto& forecast = input.forecast; forecast && !known.contains(forecast->by))
        numbers.rows.push_back({to_text(forecast->by), "", or_empty(asked_on(input, forecast->by)),
                                decimal(forecast->low), decimal(forecast->mid), decimal(forecast->high)});
    return numbers;
}

} // namespace kept::charts
