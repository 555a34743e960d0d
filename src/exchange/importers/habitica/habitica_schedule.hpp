#pragma once

#include "domain/schedule.hpp"
#include "exchange/json_fields.hpp"

namespace kept {

/// The rhythm of a daily. Where Kept has no word for its days (every second week, the 1st and the 15th) it is as many
/// times in as long a span; a daily that is never due asks as little as Kept can.
Schedule habitica_schedule(const nlohmann::json& daily);

} // namespace kept
