#include "desktop/files/file_watch.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <poll.h>
#include <string_view>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace kept::desktop {
namespace {

constexpr std::uint32_t writes = IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_DELETE;

std::filesystem::path folder_of(const std::filesystem::path& file) {
    const std::filesystem::path folder = file.parent_path();
    return folder.empty() ? "." : folder;
}

UniqueFd opened(int number, const char* what) {
    if (number < 0)
        throw std::system_error(errno, std::generic_category(), what);
    return UniqueFd(number);
}

} // namespace

FileWatch::FileWatch(const std::filesystem::path& file, std::function<void()> changed)
    : name_(file.filename().string()), changed_(std::move(changed)),
      notify_(opened(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC), "inotify")),
      stop_(opened(::eventfd(0, EFD_CLOEXEC), "eventfd")) {
    if (::inotify_add_watch(notify_.get(), folder_of(file).c_str(), writes) < 0)
        throw std::system_error(errno, std::generic_category(), "cannot watch " + folder_of(file).string());
    thread_ = std::thread([this] { watch(); });
}

FileWatch::~FileWatch() {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(stop_.get(), &one, sizeof one);
    thread_.join();
}

void FileWatch::watch() {
    std::array<pollfd, 2> waiting{{{notify_.get(), POLLIN, 0}, {stop_.get(), POLLIN, 0}}};
    while (true) {
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return;
        if (waiting[1].revents != 0)
            return;
        if (waiting[0].revents != 0 && concerns_us())
            changed_();
    }
}

bool FileWatch::concerns_us() const {
    alignas(inotify_event) std::array<char, 4096> buffer{};
    bool ours = false;
    for (ssize_t got = 0; (got = ::read(notify_.get(), buffer.data(), buffer.size())) > 0;) {
        for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const std::string_view name = event.len > 0 ? std::string_view(buffer.data() + at + sizeof event) : "";
            ours = ours || name == name_ || name == name_ + "-wal" || (event.mask & IN_Q_OVERFLOW) != 0;
            at += sizeof event + event.len;
        }
    }
    return ours;
}

} // namespace kept::desktop
