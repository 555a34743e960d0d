#include "desktop/picture_clipboard.hpp"

#include "desktop/environment.hpp"
#include "desktop/find_program.hpp"
#include "desktop/spawn_program.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kept::desktop {
namespace {

constexpr int patience_ms = 3000; ///< such a program takes its input at once and goes on in the background

/// A file in memory that holds `bytes` and is read from the start; -1 where there is no room.
int file_of(const std::string& bytes) {
    const int file = ::memfd_create("kept-picture", MFD_CLOEXEC);
    if (file < 0)
        return file;
    const bool is_whole = ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    if (is_whole && ::lseek(file, 0, SEEK_SET) == 0)
        return file;
    ::close(file);
    return -1;
}

/// True where it ended well in time.
bool ended_well(pid_t child) {
    const auto handle = static_cast<int>(::syscall(SYS_pidfd_open, child, 0)); // glibc 2.36 declares it for C alone
    pollfd waiting{handle, POLLIN, 0};
    int ready = 0;
    while ((ready = ::poll(&waiting, 1, patience_ms)) < 0 && errno == EINTR) {
    }
    if (ready <= 0)
        ::kill(child, SIGKILL);
    if (handle >= 0)
        ::close(handle);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

PictureClipboard::PictureClipboard() {
    if (is_set("WAYLAND_DISPLAY"))
        if (const auto program = find_program("wl-copy"))
            words_ = {program->string(), "--type", "image/png"};
    if (words_.empty() && is_set("DISPLAY"))
        if (const auto program = find_program("xclip"))
            words_ = {program->string(), "-selection", "clipboard", "-t", "image/png", "-i"};
}

void PictureClipboard::put(const std::string& png) const {
    if (words_.empty())
        throw std::runtime_error("There is no wl-copy or xclip here, so the picture cannot be copied.");
    const int input = file_of(png);
    const pid_t child = input < 0 ? -1 : spawn_program(words_, {.in = input});
    if (input >= 0)
        ::close(input);
    if (child < 0 || !ended_well(child))
        throw std::runtime_error(
            fmt::format("{} did not take the picture, so it was not copied. It can be saved instead.", words_.front()));
}

} // namespace kept::desktop
