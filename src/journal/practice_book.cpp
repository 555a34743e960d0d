#include "journal/practice_book.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace kept {
namespace {

std::string practice_of(std::string_view body) {
    try {
        return nlohmann::json::parse(body).at("practice").get<std::string>();
    } catch (const nlohmann::json::exception&) {
        throw EventError("A practice cannot be read.");
    }
}

} // namespace

void PracticeBook::take(EventIndex index) {
    is_stale_ = true;
    if (std::ranges::find(events_, index) == events_.end())
        events_.push_back(index);
}

void PracticeBook::settle(const EventTable& events) {
    if (!is_stale_)
        return;
    is_stale_ = false;
    ++revision_;
    reviews_.clear();
    practices_.clear();
    for (const EventIndex index : events_) {
        const StoredEvent& event = events.at(index);
        if (events.batch_of(index).is_retracted)
            continue;
        const Day day = event.has_day ? event.day : event.written_day;
        if (event.kind == EventKind::ReviewSaved)
            reviews_.push_back({day, event.written_day});
        else
            practices_.push_back({practice_of(events.body_of(index)), day, event.written_day});
    }
    std::ranges::sort(reviews_, {}, [](const ReviewDone& r) { return std::tie(r.week, r.written); });
    std::ranges::sort(practices_, {}, [](const PracticeDone& p) { return std::tie(p.day, p.written, p.practice); });
}

} // namespace kept
