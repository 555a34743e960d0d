#pragma once

#include "domain/check_in.hpp"
#include "journal/events/event_table.hpp"

#include <cstdint>
#include <tsl/robin_map.h>

namespace kept {

/// The digests of check-ins. A body that repeats is decoded once.
class CheckInDigests {
  public:
    /// The digest of the checked_in event at `index`. Throws EventError if its body cannot be read.
    CheckIn of(const EventTable& events, EventIndex index);

  private:
    tsl::robin_map<std::uint32_t, CheckIn> known_; ///< by StoredEvent::body
};

} // namespace kept
