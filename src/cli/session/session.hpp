#pragma once

#include "shell/session.hpp"

#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kept::cli {

using shell::Environment;

/// The options that go with every command.
struct GlobalOptions {
    std::string db;    ///< empty: the default log
    std::string today; ///< empty: the real day
};

/// Wrong usage: exit code 2.
class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A command line's session: prints what commands did, and finds habits and days by the words of a person.
class Session : public shell::Session {
  public:
    /// Throws UsageError if --today is not a date.
    Session(Environment& environment, const GlobalOptions& options);

    std::ostream& out() { return environment().out; }

    /// A line typed in answer to `prompt`; empty at the end of the input.
    std::optional<std::string> ask(std::string_view prompt);

    /// Carries out a command and says what it did on stdout.
    void apply(const Command& command);

    /// The habit that a name or id names: an exact name beats a unique prefix, in any case. Throws CommandError.
    const HabitRecord& habit(const std::string& name_or_id);

    /// The time on the clock and the calendar.
    Now now();

    /// A --day option: a date, today, yesterday or tomorrow; today where it is empty. Throws UsageError.
    Day day_or_today(const std::string& text);
};

} // namespace kept::cli
