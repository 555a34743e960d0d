#include "desktop/files/file_chooser.hpp"

#include "base/find_program.hpp"
#include "base/home_folder.hpp"
#include "base/run_program.hpp"
#include "desktop/files/portal_files.hpp"

#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

std::string home() {
    const fs::path home = home_folder();
    return home.empty() ? "/" : home.string();
}

std::string ask(const std::vector<std::string>& words, int stop) {
    ProgramResult answer = run_program({.words = words, .stop = stop, .deadline = std::nullopt});
    while (answer.out.ends_with('\n'))
        answer.out.pop_back();
    return answer.is_good() ? answer.out : std::string();
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
}

void FileChooser::open(const FileQuestion& question, std::function<void(std::string)> done) {
    close_dialog();
    if (!is_available())
        return;
    thread_ = std::jthread(
        [stop = stop_.get(), has_portal = has_portal_, program = program_, question, done = std::move(done)] {
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
    [[maybe_unused]] const auto written = ::write(stop_.get(), &count, sizeof count);
    thread_.join();
    [[maybe_unused]] const auto drained = ::read(stop_.get(), &count, sizeof count);
}

} // namespace kept::desktop
