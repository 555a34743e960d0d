#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace kept {

/// File descriptors that a program gets as its own; none of ours else. -1: /dev/null.
struct ProgramFiles {
    int in = -1;
    int out = -1;
    int err = -1;
};

/// Starts a program, found on PATH or by its path, with its arguments, at the head of a process group of its own.
/// Returns its process, which the caller waits for; -1 where it does not start. For run_program() alone, which knows
/// when to stop waiting.
pid_t spawn_program(const std::vector<std::string>& words, const ProgramFiles& files);

} // namespace kept
