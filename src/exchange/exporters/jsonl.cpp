#include "exchange/event_json.hpp"
#include "exchange/exporters/exporters.hpp"

#include <algorithm>
#include <numeric>

namespace kept {

std::string events_jsonl(const Journal& journal) {
    const EventTable& events = journal.events();
    std::vector<EventIndex> order(events.size());
    std::iota(order.begin(), order.end(), EventIndex{0});
    std::ranges::sort(order, [&](EventIndex a, EventIndex b) { return events.is_before(a, b); });
    std::string text = events_header(order.size()) + '\n';
    for (const EventIndex index : order)
        text += to_json_line(events.restore(index)) + '\n';
    return text;
}

constinit const Exporter jsonl_exporter{
    .id = "jsonl",
    .title = "everything, one event a line (.jsonl); another Kept reads it",
    .write = [](const ExportInput& input, const std::filesystem::path& path) -> std::string {
        write_private_file(path, events_jsonl(input.journal));
        return {};
    },
};

} // namespace kept
