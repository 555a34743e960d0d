#pragma once

#include "cli/help/complete_words.hpp"
#include "cli/session/session.hpp"

#include <string>
#include <vector>

namespace kept::cli {

/// The habits, promises, goals, exercises and settings that a place in a command takes; none where the log or a
/// catalogue cannot be read.
std::vector<Suggestion> known_names(Session& session, const std::string& command, const std::string& place);

} // namespace kept::cli
