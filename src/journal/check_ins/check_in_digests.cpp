#include "journal/check_ins/check_in_digests.hpp"

#include "domain/clock_time.hpp"
#include "journal/check_ins/entry.hpp"

#include <algorithm>
#include <limits>

namespace kept {

CheckIn CheckInDigests::of(const EventTable& events, EventIndex index) {
    const StoredEvent& event = events.at(index);
    const std::string_view body = events.body_of(index);
    const auto known = known_.find(event.body);
    CheckIn check_in = known != known_.end() ? known->second : digest(decode_entry(body, 0));
    if (known == known_.end() && body.size() <= max_shared_body)
        known_.emplace(event.body, check_in);
    if (event.has_value) // most answers have none to round
        check_in.value = event.value;
    if (check_in.imported)
        return check_in;
    const int later = event.written_day - event.day;
    if (check_in.by_timer && later > 0)
        return check_in; // it was given in time, though the timer was stopped on a later day
    check_in.days_later =
        static_cast<std::int16_t>(std::clamp(later, 0, int{std::numeric_limits<std::int16_t>::max()}));
    if (later == 0)
        check_in.minute_of_day = static_cast<std::int16_t>(minute_of_day(event.recorded_at, event.utc_offset_min));
    return check_in;
}

} // namespace kept
