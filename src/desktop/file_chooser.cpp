#include "desktop/file_chooser.hpp"

#include "desktop/find_program.hpp"
#include "desktop/portal_files.hpp"
#include "desktop/spawn_program.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

std::string home() {
    const char* home = std::getenv("HOME");
    return home == nullptr ? "/" : home;
}

/// A program that runs with its stdout in a pipe.
struct Dialog {
    pid_t process = -1;
    int out = -1;
};

Dialog start(const std::vector<std::string>& words) {
    std::array<int, 2> pipe{-1, -1};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return {};
    Dialog dialog{.process = spawn_program(words, {.out = pipe[1]})};
    ::close(pipe[1]);
    if (dialog.process >= 0)
        dialog.out = pipe[0];
    else
        ::close(pipe[0]);
    return dialog;
}

/// What it prints until it ends; nothing where `stop` is told first.
std::string read_all(int out, int stop) {
    std::string text;
    std::array<pollfd, 2> waiting{{{out, POLLIN, 0}, {stop, POLLIN, 0}}};
    while (::poll(waiting.data(), waiting.size(), -1) >= 0 || errno == EINTR) {
        if (waiting[1].revents != 0)
            return {};
        if (waiting[0].revents == 0)
            continue;
        std::array<char, 4096> bytes{};
        const ssize_t got = ::read(out, bytes.data(), bytes.size());
        if (got <= 0)
            break;
        text.append(bytes.data(), static_cast<std::size_t>(got));
    }
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

std::string ask(const std::vector<std::string>& words, int stop) {
    const Dialog dialog = start(words);
    if (dialog.out < 0)
        return {};
    std::string path = read_all(dialog.out, stop);
    ::close(dialog.out);
    if (path.empty())
        ::kill(dialog.process, SIGTERM);
    int status = 0;
    while (::waitpid(dialog.process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? path : std::string();
}

} // namespace

std::vector<std::string> dialog_words(const fs::path& program, const FileQuestion& question) {
    std::vector<std::string> words{program.string()};
    const std::string proposed = home() + "/" + question.name;
    if (program.filename() == "kdialog") {
        words.insert(words.end(), {"--title", question.title});
        switch (question.what) {
        case FileQuestion::What::OpenFile:
            words.insert(words.end(), {"--getopenfilename", home()});
            break;
        case FileQuestion::What::OpenFolder:
            words.insert(words.end(), {"--getexistingdirectory", home()});
            break;
        case FileQuestion::What::SaveFile:
            words.insert(words.end(), {"--getsavefilename", proposed});
            break;
        }
        return words;
    }
    words.insert(words.end(), {"--file-selection", "--title=" + question.title});
    if (question.what == FileQuestion::What::OpenFolder)
        words.emplace_back("--directory");
    if (question.what == FileQuestion::What::SaveFile)
        words.insert(words.end(), {"--save", "--filename=" + proposed});
    return words;
}

FileChooser::FileChooser() : has_portal_(has_file_portal()), stop_(::eventfd(0, EFD_CLOEXEC)) {
    program_ = find_program("zenity");
    if (!program_)
        program_ = find_program("kdialog");
}

FileChooser::~FileChooser() {
    close_dialog();
    ::close(stop_);
}

void FileChooser::open(const FileQuestion& question, std::function<void(std::string)> done) {
    close_dialog();
    if (!is_there())
        return;
    thread_ =
        std::jthread([stop = stop_, has_portal = has_portal_, program = program_, question, done = std::move(done)] {
            if (const PortalAnswer answer = has_portal ? ask_file_portal(question, stop) : PortalAnswer{};
                answer.was_asked || !program)
                done(answer.path);
            else
                done(ask(dialog_words(*program, question), stop));
        });
}

void FileChooser::close_dialog() {
    if (!thread_.joinable())
        return;
    std::uint64_t count = 1;
    [[maybe_unused]] const auto told = ::write(stop_, &count, sizeof count);
    thread_.join();
    [[maybe_unused]] const auto taken = ::read(stop_, &count, sizeof count);
}

} // namespace kept::desktop
