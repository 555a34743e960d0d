#include "base/spawn_program.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>
#include <utility>

namespace kept {

pid_t spawn_program(const std::vector<std::string>& words, const ProgramFiles& files) {
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    for (const auto& [ours, its] : {std::pair(files.in, STDIN_FILENO), std::pair(files.out, STDOUT_FILENO),
                                    std::pair(files.err, STDERR_FILENO)}) {
        if (ours >= 0)
            ::posix_spawn_file_actions_adddup2(&actions, ours, its);
        else
            ::posix_spawn_file_actions_addopen(&actions, its, "/dev/null", O_RDWR, 0);
    }
    posix_spawnattr_t attributes{};
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP); // so that what it started can be ended with it
    ::posix_spawnattr_setpgroup(&attributes, 0);
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (const std::string& word : words)
        pointers.push_back(const_cast<char*>(word.c_str())); // as posix_spawn wants them; it writes to none
    pointers.push_back(nullptr);
    pid_t child = -1;
    const int error =
        words.empty() ? -1 : ::posix_spawnp(&child, pointers[0], &actions, &attributes, pointers.data(), environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? child : -1;
}

} // namespace kept
