#pragma once

#include <map>
#include <string>
#include <vector>

namespace kept {

/// Gives each mood of a file a rank from 1 (worst) to 5 (best). `order` is the user's, from best to worst, spread
/// evenly; moods of Daylio's own that it does not name keep theirs. Throws UnknownMoods where some have none.
std::map<std::string, double> rank_moods(const std::vector<std::string>& in_file,
                                         const std::vector<std::string>& order);

/// "a | b" or "a > b" or "a, b": the user's order as it is typed; a bar beats the rest, so that a mood may hold a
/// comma.
std::vector<std::string> parse_mood_order(const std::string& text);

} // namespace kept
