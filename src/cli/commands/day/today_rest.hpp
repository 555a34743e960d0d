#pragma once

#include "cli/session/session.hpp"

namespace kept::cli {

/// What stands beside the questions on Today, in sentences: open promises, goals with their pace, the next badge.
void tell_rest_of_today(Session& session);

} // namespace kept::cli
