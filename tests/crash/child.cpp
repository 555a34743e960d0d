#include "child.hpp"

#include <array>
#include <csignal>
#include <cstring>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace kept::test {
namespace {

constexpr std::uint8_t acknowledged = 'a', returned = 'r';
struct Message {
    std::uint8_t kind = 0;
    std::array<std::uint8_t, 16> bytes{};
};

void send(int pipe, const Message& message) {
    if (::write(pipe, &message, sizeof message) != sizeof message)
        ::_exit(3);
}

[[noreturn]] void be_child(int pipe, const std::function<int(const Acknowledge&)>& work) {
    try {
        const int count = work([pipe](const Uuid& batch) { send(pipe, {acknowledged, batch.bytes}); });
        Message message{returned, {}};
        std::memcpy(message.bytes.data(), &count, sizeof count);
        send(pipe, message);
    } catch (...) {
        ::_exit(2);
    }
    ::_exit(0);
}

} // namespace

Ended run_child(const std::function<int(const Acknowledge&)>& work) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        be_child(ends[1], work);
    }
    ::close(ends[1]);
    Ended ended;
    Message message;
    while (::read(ends[0], &message, sizeof message) == sizeof message) {
        if (message.kind == acknowledged)
            ended.acknowledged.push_back({message.bytes});
        else
            std::memcpy(&ended.count, message.bytes.data(), sizeof ended.count);
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ended.was_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    ended.is_clean = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return ended;
}

} // namespace kept::test
