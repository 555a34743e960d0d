#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace kept::cli {

/// An option or a word of a command.
class Option {
  public:
    explicit Option(CLI::Option& option) : option_(&option) {}

    Option& required();
    Option& range(int low, int high);
    Option& range(double low, double high);
    Option& one_of(std::vector<std::string> words);
    /// The usual values, for --help, the manual page and the shell's completion; checked elsewhere.
    Option& suggests(const std::vector<std::string_view>& words);
    /// A list takes one word each time it is given, so that a word after it is not swallowed.
    Option& repeated();
    /// Takes that many words one after the other.
    Option& words(int min, int max);

  private:
    CLI::Option* option_;
};

/// The options, words and subcommands of a command. A handle on CLI11, whose headers cost more to compile than all of
/// this ring: only syntax.cpp, command_help.cpp and run.cpp include them.
class Syntax {
  public:
    explicit Syntax(CLI::App& app) : app_(&app) {}

    Syntax add_subcommand(const std::string& name, const std::string& about);
    /// With leading dashes an option, without a word in its place. `value` keeps what it holds where nothing is given.
    /// The types that are taken stand at the end of syntax.cpp.
    template <typename Value>
    Option add_option(const std::string& names, Value& value, const std::string& about);
    Option add_flag(const std::string& names, bool& value, const std::string& about);
    void require_one_subcommand();
    void footer(const std::string& text);
    /// Called once the command was given and read.
    void callback(std::function<void()> then);

  private:
    CLI::App* app_;
};

} // namespace kept::cli
