#pragma once

#include "domain/series/reliability.hpp"

#include <string>

namespace kept::ui {

/// "88 %" of 0.88.
std::string percent_text(double share);

/// "+6 in 30 days" of 0.06.
std::string change_in_30_days(double change);

/// "24 of 27", "3 of 4 weeks"; a dash where nothing was due.
std::string kept_of_due(const Reliability& reliability);

} // namespace kept::ui
