#include "desktop/spawn_program.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

namespace kept::desktop {

pid_t spawn_program(const std::vector<std::string>& words, const ProgramFiles& files) {
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    if (files.in >= 0)
        ::posix_spawn_file_actions_adddup2(&actions, files.in, STDIN_FILENO);
    if (files.out >= 0)
        ::posix_spawn_file_actions_adddup2(&actions, files.out, STDOUT_FILENO);
    else
        ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (const std::string& word : words)
        pointers.push_back(const_cast<char*>(word.c_str())); // as posix_spawn wants them; it writes to none
    pointers.push_back(nullptr);
    pid_t child = -1;
    const int error = ::posix_spawnp(&child, pointers[0], &actions, nullptr, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? child : -1;
}

} // namespace kept::desktop
