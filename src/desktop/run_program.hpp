#pragma once

#include <string>
#include <vector>

namespace kept::desktop {

/// How a program ended and what it wrote to stdout.
struct ProgramResult {
    int code = 127; ///< 127: it could not be started
    std::string out;
};

/// Runs a program found on PATH with `input` on its stdin and waits for it. Its stderr is dropped.
ProgramResult run_program(const std::vector<std::string>& words, const std::string& input = {});

} // namespace kept::desktop
