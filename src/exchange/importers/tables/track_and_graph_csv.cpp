#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/day_rows.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/tables/track_and_graph.hpp"
#include "exchange/stamps.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

/// A value as the versions write it: "2.5", "1:10:00", and in the oldest with the label behind it: "3:Label".
struct Value {
    bool is_duration = false;
    double number = 0; ///< minutes of a duration
    std::string label;
};

std::optional<double> minutes_of(std::string_view hours, std::string_view minutes, std::string_view seconds) {
    const auto h = parse_whole(hours), m = parse_whole(minutes), s = parse_whole(seconds);
    if (!h || !m || !s)
        return std::nullopt;
    constexpr double per_hour = 60;
    return static_cast<double>(*h) * per_hour + static_cast<double>(*m) + static_cast<double>(*s) / per_hour;
}

std::optional<Value> parse_value(std::string_view text) {
    const auto parts = split(text, ":");
    if (parts.size() >= 3)
        if (const auto minutes = minutes_of(parts[0], parts[1], parts[2])) {
            const std::size_t used = parts[0].size() + parts[1].size() + parts[2].size() + 3;
            return Value{true, *minutes, std::string(text.substr(std::min(used, text.size())))};
        }
    const auto number = parse_number(parts[0]);
    if (!number)
        return std::nullopt;
    return Value{false, *number, std::string(text.substr(std::min(parts[0].size() + 1, text.size())))};
}

bool detects(const ImportSource& source) {
    const std::string header = lowered(first_line(source.single_text()));
    return header.starts_with("featurename,timestamp,value");
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const CsvTable table = read_csv(source.single_text());
    TrackAndGraph trackers(options.today);
    const auto cell = [&](const CsvRow& row, std::string_view column) {
        const auto place = table.column(column);
        return place ? stripped(row.at(*place)) : std::string_view();
    };
    for (const CsvRow& row : table.rows) {
        const std::string where = fmt::format("line {}", row.line);
        const std::string name(cell(row, "FeatureName"));
        const std::string_view stamp = cell(row, "Timestamp");
        const auto day = parse_day(stamp.substr(0, 10)); // its own local date
        const auto value = parse_value(cell(row, "Value"));
        if (name.empty()) {
            trackers.reject(where, "It names no tracker.");
        } else if (!day) {
            trackers.reject(where, fmt::format("\"{}\" is no date.", stamp));
        } else if (!value) {
            trackers.reject(where, fmt::format("\"{}\" is neither an amount nor a duration.", cell(row, "Value")));
        } else {
            const std::string_view label = value->label.empty() ? cell(row, "Label") : std::string_view(value->label);
            trackers.put(name, name,
                         {.day = *day,
                          .value = value->number,
                          .is_duration = value->is_duration,
                          .label = std::string(label),
                          .note = std::string(cell(row, "Note")),
                          .time = seconds_of_stamp(stamp),
                          .where = where});
        }
    }
    trackers.remark("Track & Graph", "Computed values stand in its table like recorded ones and cannot be told apart; "
                                     "its backup holds the recorded ones alone.");
    return trackers.finish();
}

} // namespace

constinit const Importer track_and_graph_csv_importer{
    .id = "track-and-graph-csv",
    .title = "Track & Graph (.csv)",
    .detects = detects,
    .read = read,
};

} // namespace kept
