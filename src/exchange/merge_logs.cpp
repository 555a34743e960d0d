#include "exchange/merge_logs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace kept {
namespace {

/// The identity of an event: everything but its place in a file.
auto content_of(const Event& event) {
    return std::tie(event.id, event.batch, event.device, event.lamport, event.recorded_at, event.written_day,
                    event.utc_offset_min, event.kind, event.habit, event.day, event.value, event.body);
}

bool is_in_order(const Event& a, const Event& b) {
    return std::tie(a.lamport, a.device, a.id) < std::tie(b.lamport, b.device, b.id);
}

/// Every event here by its id.
std::unordered_map<Uuid, EventIndex> known_events(const Journal& journal) {
    std::unordered_map<Uuid, EventIndex> known;
    for (EventIndex i = 0; i < journal.events().size(); ++i)
        known.emplace(journal.events().at(i).id, i);
    return known;
}

/// Folds both together on the side, for an event that cannot be folded would make the log unreadable.
void check_folds(const Journal& journal, const std::vector<Event>& added) {
    try {
        std::vector<Event> all;
        for (EventIndex i = 0; i < journal.events().size(); ++i)
            all.push_back(journal.events().restore(i));
        all.insert(all.end(), added.begin(), added.end());
        Journal().fold(all);
    } catch (const EventError& error) {
        throw ImportError(
            fmt::format("The file does not fit together with this log: {} Nothing was imported.", error.what()));
    }
}

} // namespace

MergePlan merge_logs(const Journal& journal, const ImportedLog& log) {
    const auto known = known_events(journal);
    MergePlan merge;
    ImportReport& report = merge.report;
    report.format = log.format;
    report.rejected = log.rejected;
    std::set<Uuid> seen;
    for (const Event& event : log.events) {
        const bool is_habit = event.kind == EventKind::HabitDefined;
        const auto here = known.find(event.id);
        ++report.rows_read;
        if (here != known.end()) {
            ++(is_habit ? report.matched_habits : report.same);
            if (content_of(journal.events().restore(here->second)) != content_of(event))
                report.rejected.push_back(
                    {fmt::format("event {}", to_text(event.id)), "It differs from the one in the log, which stands."});
        } else if (journal.erasures().holds(event)) {
            report.rejected.push_back(
                {fmt::format("event {}", to_text(event.id)), "It was erased in Kept and does not come back."});
        } else if (!seen.insert(event.id).second) {
            report.rejected.push_back({fmt::format("event {}", to_text(event.id)), "It is there twice."});
        } else {
            ++(is_habit ? report.new_habits : report.new_entries);
            merge.plan.events.push_back(event);
        }
    }
    std::ranges::sort(merge.plan.events, is_in_order);
    check_folds(journal, merge.plan.events);
    merge.plan.is_union = true;
    merge.plan.summary = "Imported: " + describe(report);
    return merge;
}

} // namespace kept
