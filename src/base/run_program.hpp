#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace kept {

/// A program to be run, found on PATH or by its path.
struct ProgramRun {
    std::vector<std::string> words; ///< the program and its arguments
    std::string input = {};         ///< on its stdin
    bool is_heard = true;           ///< what it writes is wanted; false for one that goes on in the background
    int stop = -1;                  ///< a file that can be read once the program is to end
    /// nullopt: a person is asked, who takes the time that it takes.
    std::optional<std::chrono::milliseconds> deadline = std::chrono::seconds(10);
};

/// How a program ended and what it wrote.
struct ProgramResult {
    enum class End { NotStarted, Exited, Crashed, TooLate, TooMuch, Stopped };
    End end = End::NotStarted;
    int code = 127; ///< of one that exited
    std::string out;
    std::string err;

    bool is_good() const { return end == End::Exited && code == 0; }
};

/// Runs a program and waits until it ends, as every program is run that Kept starts. One that is not done by its
/// deadline, or writes without an end, is ended, with all that it started.
ProgramResult run_program(const ProgramRun& run);

/// Describes a failure in a sentence: "crontab did not end in time and was stopped."
std::string complaint(const ProgramRun& run, const ProgramResult& result);

} // namespace kept
