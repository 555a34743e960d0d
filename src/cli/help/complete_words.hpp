#pragma once

#include "cli/help/command_help.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace kept::cli {

/// One thing that could be typed, with what it is in a few words.
struct Suggestion {
    std::string word;
    std::string about;
};

/// The line that asks the shell to offer files.
inline constexpr const char* files_wanted = ":files";

/// The names that only the log or the catalogues know, for a command ("practice", "goal drop") and a place in it ("ID",
/// "HABIT", "--feeling").
using NamesOf = std::function<std::vector<Suggestion>(const std::string& command, const std::string& place)>;

/// Suggestions for the last of `words`, the words typed after `kept`; the last is empty or incomplete.
std::vector<Suggestion> complete_words(const CommandHelp& program, std::span<const std::string> words,
                                       const NamesOf& names);

} // namespace kept::cli
