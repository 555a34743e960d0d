#include "exchange/importers/tables/track_and_graph.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
HabitFields& TrackAndGraph::fields(const std::string& key, const std::string& name) {
    const auto habit = builder_.habit(key, name);
    trackers_.try_emplace(habit);
    return builder_.fields(habit);
}

void TrackAndGraph::put(const std::string& key, const std::string& name, DataPoint point) {
    if (point.value < 0)
        return reject(point.where, "Its value is below zero.");
    trackers_[builder_.habit(key, name)].points.push_back(std::move(point));
}

void TrackAndGraph::hand_over(ImportBuilder::Place habit, Tracker& tracker) {
    const bool is_duration = std::ranges::any_of(tracker.points, &DataPoint::is_duration);
    const bool is_scale =
        !is_duration && !tracker.points.empty() &&
        std::ranges::none_of(tracker.points, [](const DataPoint& point) { return point.label.empty(); });
    if (is_scale)
        rows_.read_as(habit, SeveralRows::Latest);
    if (is_duration)
        builder_.fields(habit).measure = MeasureKind::Duration;
    for (DataPoint& point : tracker.points) {
        if (is_duration && !point.is_duration) {
            reject(point.where, "It is no duration, as the others of its tracker are.");
            continue;
        }
        const double value = is_duration ? Amount(point.value).number() : point.value; // of seconds no thirds
        Entry entry{.answer = Answer::Amount, .value = value, .note = std::move(point.label)};
        if (!point.note.empty())
            entry.note += fmt::format("{}{}", entry.note.empty() ? "" : ": ", point.note);
        rows_.put(habit, {point.day, std::move(entry), std::move(point.where), point.time, {}});
    }
}

ImportedLog TrackAndGraph::finish() {
    for (auto& [habit, tracker] : trackers_)
        hand_over(habit, tracker);
    rows_.finish(builder_);
    for (const auto& [habit, tracker] : trackers_)
        if (builder_.fields(habit).measure != MeasureKind::Duration)
            builder_.choose_measure(habit);
    return builder_.finish();
}

} // namespace kept
