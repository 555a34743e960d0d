#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace kept::desktop {

/// File descriptors that a program gets as its own; none of ours else.
struct ProgramFiles {
    int in = -1;  ///< -1: our stdin
    int out = -1; ///< -1: what it writes is dropped
};

/// Starts a program, found on PATH or by its path, with its arguments; what it says on stderr is dropped. Returns its
/// process, which the caller waits for; -1 where it does not start.
pid_t spawn_program(const std::vector<std::string>& words, const ProgramFiles& files);

} // namespace kept::desktop
