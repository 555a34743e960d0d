#include "desktop/run_program.hpp"

#include "desktop/spawn_program.hpp"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kept::desktop {
namespace {

using Pipe = std::array<int, 2>;

/// Input of any size would have to be fed while output is read; what Kept hands over fits the pipe.
constexpr std::size_t longest_input = 32'768;

std::string read_all(int file) {
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = ::read(file, buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(got));
    return text;
}

} // namespace

ProgramResult run_program(const std::vector<std::string>& words, const std::string& input) {
    Pipe to{-1, -1};
    Pipe from{-1, -1};
    ProgramResult result;
    if (input.size() > longest_input || ::pipe2(to.data(), O_CLOEXEC) != 0)
        return result;
    if (::pipe2(from.data(), O_CLOEXEC) != 0) {
        ::close(to[0]);
        ::close(to[1]);
        return result;
    }
    // Written before the program starts: a program that reads nothing then cannot end Kept with a broken pipe.
    const bool fed = ::write(to[1], input.data(), input.size()) == static_cast<ssize_t>(input.size());
    const pid_t child = fed ? spawn_program(words, {.in = to[0], .out = from[1]}) : -1;
    for (const int file : {to[0], to[1], from[1]})
        ::close(file);
    if (child >= 0) {
        result.out = read_all(from[0]);
        int status = 0;
        if (::waitpid(child, &status, 0) == child && WIFEXITED(status))
            result.code = WEXITSTATUS(status);
    }
    ::close(from[0]);
    return result;
}

} // namespace kept::desktop
