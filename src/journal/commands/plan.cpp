#include "journal/commands/plan.hpp"

#include <utility>

namespace kept {

Now now_of(const Author& author) {
    return {
        .unix_ms = author.unix_ms, .today = author.today, .utc_offset_min = author.utc_offset_min, .zone = author.zone};
}

PlanMaker::PlanMaker(const Author& author, IdSource& ids)
    : author_(author), ids_(ids), batch_(ids.next(author.unix_ms)) {}

Event& PlanMaker::add(EventKind kind, std::string body) {
    Event& event = events_.emplace_back();
    event.id = ids_.next(author_.unix_ms);
    event.batch = batch_;
    event.device = author_.device;
    event.recorded_at = author_.unix_ms;
    event.written_day = author_.today;
    event.utc_offset_min = author_.utc_offset_min;
    event.kind = kind;
    event.body = std::move(body);
    return event;
}

void PlanMaker::add(Plan plan) {
    for (Event& event : plan.events) {
        event.batch = batch_;
        events_.push_back(std::move(event));
    }
}

} // namespace kept
