#pragma once

#include "exchange/day_rows.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kept {

/// One data point of Track & Graph.
struct DataPoint {
    Day day;
    double value = 0; ///< minutes of a duration
    bool is_duration = false;
    std::string label;
    std::string note;
    std::optional<std::int64_t> time;
    std::string where;
};

/// The trackers of Track & Graph, from its table or its backup, as habits. Durations and counts of a day are added up.
/// A tracker whose points have labels picks a step of a scale, of which the latest stands.
class TrackAndGraph {
  public:
    explicit TrackAndGraph(Day today) : builder_("track-and-graph", today) {}

    /// Notes a point of the tracker with the key; `name` and `group` are said on its first use.
    void put(const std::string& key, const std::string& name, DataPoint point);
    HabitFields& fields(const std::string& key, const std::string& name);
    void reject(std::string where, std::string why) { builder_.reject(std::move(where), std::move(why)); }
    void remark(std::string where, std::string why) { builder_.remark(std::move(where), std::move(why)); }
    ImportedLog finish();

  private:
    struct Tracker {
        std::vector<DataPoint> points;
    };
    void hand_over(ImportBuilder::Place habit, Tracker& tracker);

    ImportBuilder builder_;
    std::map<ImportBuilder::Place, Tracker> trackers_;
    DayRows rows_;
};

} // namespace kept
