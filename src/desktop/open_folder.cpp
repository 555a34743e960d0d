#include "desktop/open_folder.hpp"

#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace kept::desktop {

void open_folder(const std::filesystem::path& folder) {
    // A shell in between is left at once, so that the file manager is nobody's child here.
    std::string shell = "/bin/sh";
    std::string flag = "-c";
    std::string script = "xdg-open \"$0\" >/dev/null 2>&1 &";
    std::string place = folder.string();
    char* const arguments[] = {shell.data(), flag.data(), script.data(), place.data(), nullptr};
    pid_t child = 0;
    if (posix_spawn(&child, shell.c_str(), nullptr, nullptr, arguments, environ) == 0)
        waitpid(child, nullptr, 0);
}

} // namespace kept::desktop
