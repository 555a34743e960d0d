#pragma once

#include "cli/session/session.hpp"

namespace kept::cli {

/// The rest of Today beside the questions, in sentences: open promises, goals with their pace, the next badge.
void write_rest_of_today(Session& session);

} // namespace kept::cli
