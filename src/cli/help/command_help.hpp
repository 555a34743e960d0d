#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

namespace kept::cli {

/// The help for one option, or for one positional word.
struct OptionHelp {
    std::string name;                 ///< "--day", or "HABIT" for a word
    std::string value;                ///< placeholder after an option, "TEXT"; empty for a flag and for a word
    std::string about;                ///< one line
    std::vector<std::string> choices; ///< what may be said, where that is a short list
    bool is_word = false;
    bool is_required = false;
    bool is_list = false; ///< may be given several times
};

/// A command with all below it: the one table from which --help, the manual page and the completions come.
struct CommandHelp {
    std::string name;
    std::string about;
    std::string footer;
    std::vector<OptionHelp> options;
    std::vector<CommandHelp> commands;

    /// nullptr where there is none of that name.
    const CommandHelp* command(const std::string& word) const;
    const OptionHelp* option(const std::string& word) const;
    /// The words in their places.
    std::vector<const OptionHelp*> words() const;
};

CommandHelp help_of(const CLI::App& app);

} // namespace kept::cli
