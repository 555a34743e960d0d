#include "base/run_program.hpp"

#include "base/spawn_program.hpp"
#include "base/unique_fd.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>

namespace kept {
namespace {

using std::chrono::milliseconds;
using Timer = std::chrono::steady_clock;

constexpr std::size_t max_output = 4'194'304; ///< bytes; whoever writes more does not mean Kept
constexpr milliseconds longest_pause{20};     ///< between two looks whether it has ended
constexpr milliseconds pause_for_a_person{200};
constexpr milliseconds time_to_tidy{500}; ///< from the request to end to the end

/// A pipe that collects one of a program's output streams.
class Listening {
  public:
    explicit Listening(std::string& text) : text_(text) {
        std::array<int, 2> pipe{-1, -1};
        if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
            return;
        from_ = UniqueFd(pipe[0]);
        to_ = UniqueFd(pipe[1]);
        ::fcntl(from_.get(), F_SETFL, O_NONBLOCK);
    }

    int its_end() const { return to_.get(); }
    int our_end() const { return from_.get(); }
    void begin() { to_.close(); }
    /// Takes what is there. Never waits: what the program left in the background may hold the file open for good.
    void read_available() {
        std::array<char, 4096> bytes{};
        ssize_t got = 0;
        while (text_.size() <= max_output && (got = ::read(our_end(), bytes.data(), bytes.size())) > 0)
            text_.append(bytes.data(), static_cast<std::size_t>(got));
        if (got == 0)
            from_.close();
    }
    bool is_too_much() const { return text_.size() > max_output; }

  private:
    std::string& text_;
    UniqueFd from_;
    UniqueFd to_;
};

/// A file in memory that holds `text` and is read from the start; none where there is no room.
UniqueFd file_of(const std::string& text) {
    UniqueFd file(::memfd_create("kept-input", MFD_CLOEXEC));
    std::size_t done = 0;
    while (file.is_open() && done < text.size()) {
        const ssize_t wrote = ::write(file.get(), text.data() + done, text.size() - done);
        if (wrote > 0)
            done += static_cast<std::size_t>(wrote);
        else if (errno != EINTR)
            return {};
    }
    if (file.is_open() && ::lseek(file.get(), 0, SEEK_SET) != 0)
        return {};
    return file;
}

/// True once it has ended.
bool has_ended(pid_t child, int& status) {
    const pid_t found = ::waitpid(child, &status, WNOHANG);
    if (found >= 0 || errno == EINTR)
        return found == child;
    status = SIGKILL; // nobody keeps its exit code for us, so nothing says that it did well
    return true;
}

/// Asks the program and all it started to end, and ends them where they do not.
void end_now(pid_t child) {
    int status = 0;
    ::kill(-child, SIGTERM);
    const auto until = Timer::now() + time_to_tidy;
    while (Timer::now() < until) {
        if (has_ended(child, status))
            return;
        ::poll(nullptr, 0, static_cast<int>(longest_pause.count()));
    }
    ::kill(-child, SIGKILL);
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
}

/// Whether the program has to be ended, and why.
std::optional<ProgramResult::End> reason_to_end(const ProgramRun& run, Timer::time_point began, bool is_stopped,
                                                bool is_too_much) {
    if (is_stopped)
        return ProgramResult::End::Stopped;
    if (is_too_much)
        return ProgramResult::End::TooMuch;
    if (run.deadline && Timer::now() - began >= *run.deadline)
        return ProgramResult::End::TooLate;
    return std::nullopt;
}

void note_end(ProgramResult& result, int status) {
    result.end = WIFEXITED(status) ? ProgramResult::End::Exited : ProgramResult::End::Crashed;
    if (WIFEXITED(status))
        result.code = WEXITSTATUS(status);
}

} // namespace

ProgramResult run_program(const ProgramRun& run) {
    ProgramResult result;
    const UniqueFd input = run.input.empty() ? UniqueFd() : file_of(run.input);
    Listening out(result.out);
    Listening err(result.err);
    if (input.is_open() == run.input.empty() || out.our_end() < 0 || err.our_end() < 0)
        return result;
    const auto began = Timer::now();
    const pid_t child = spawn_program(
        run.words,
        {.in = input.get(), .out = run.is_heard ? out.its_end() : -1, .err = run.is_heard ? err.its_end() : -1});
    out.begin();
    err.begin();
    if (child < 0)
        return result;
    // Looked at again and again: a file for the end of a process (pidfd) is not to be had everywhere.
    const milliseconds longest = run.deadline ? longest_pause : pause_for_a_person;
    for (milliseconds pause{1};;) {
        std::array<pollfd, 3> waiting{{{run.stop, POLLIN, 0}, {out.our_end(), POLLIN, 0}, {err.our_end(), POLLIN, 0}}};
        const int ready = ::poll(waiting.data(), waiting.size(), static_cast<int>(pause.count()));
        pause = ready > 0 ? milliseconds(1) : std::min(pause * 2, longest);
        int status = 0;
        const bool is_over = has_ended(child, status); // before the last of its words are taken
        out.read_available();
        err.read_available();
        if (is_over) {
            note_end(result, status);
            return result;
        }
        const bool is_stopped = ready > 0 && waiting[0].revents != 0;
        if (const auto reason = reason_to_end(run, began, is_stopped, out.is_too_much() || err.is_too_much())) {
            end_now(child);
            result.end = *reason;
            return result;
        }
    }
}

std::string complaint(const ProgramRun& run, const ProgramResult& result) {
    const std::string name = std::filesystem::path(run.words.front()).filename().string();
    switch (result.end) {
    case ProgramResult::End::NotStarted:
        return name + " could not be started.";
    case ProgramResult::End::Crashed:
        return name + " was ended before it was done.";
    case ProgramResult::End::TooLate:
        return name + " did not end in time and was stopped.";
    case ProgramResult::End::TooMuch:
        return name + " wrote more than Kept reads and was stopped.";
    case ProgramResult::End::Stopped:
        return name + " was stopped.";
    case ProgramResult::End::Exited:
        break;
    }
    const std::string said = result.err.substr(0, result.err.find('\n'));
    return said.empty() ? fmt::format("{} ended with code {}.", name, result.code)
                        : fmt::format("{} said \"{}\" (code {}).", name, said, result.code);
}

} // namespace kept
