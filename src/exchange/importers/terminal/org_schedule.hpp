#pragma once

#include "domain/schedule.hpp"
#include "exchange/importers/terminal/org_file.hpp"

#include <optional>

namespace kept {

/// The schedule that asks the same of a day as an Org habit does; nullopt where Kept has none like it: hours, and a
/// latest span that is no longer than the first.
std::optional<Schedule> schedule_of_org(const OrgRepeater& repeater, std::optional<Day> scheduled);

} // namespace kept
