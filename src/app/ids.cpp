#include "app/ids.hpp"

#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

std::optional<Uuid> read_id(const fs::path& file) {
    std::ifstream in(file);
    std::string text;
    if (!std::getline(in, text))
        return std::nullopt;
    return parse_uuid(text);
}

void make_private_folders(const fs::path& folder) {
    if (folder.empty() || ::access(folder.c_str(), F_OK) == 0)
        return;
    make_private_folders(folder.parent_path());
    ::mkdir(folder.c_str(), 0700);
}

/// Writes beside and links into place, so that two first starts agree on one id.
void keep_id(const fs::path& file, const Uuid& id) {
    make_private_folders(file.parent_path());
    const std::string draft = file.string() + ".new-" + std::to_string(::getpid());
    const int handle = ::open(draft.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    if (handle < 0)
        return;
    const std::string line = to_text(id) + "\n";
    const bool is_whole = ::write(handle, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    ::close(handle);
    if (is_whole && ::link(draft.c_str(), file.c_str()) != 0 && ::access(file.c_str(), F_OK) != 0)
        ::rename(draft.c_str(), file.c_str());
    ::unlink(draft.c_str());
}

} // namespace

Uuid RandomIds::next(std::int64_t unix_ms) {
    if (unix_ms == last_ms_)
        return last_ = uuid_after(last_, static_cast<std::uint32_t>(random_()) | 1U);
    std::array<std::uint8_t, 10> random{};
    for (std::uint8_t& byte : random)
        byte = static_cast<std::uint8_t>(random_());
    last_ms_ = unix_ms;
    return last_ = make_uuid_v7(unix_ms, random);
}

Uuid device_id(const fs::path& file, IdSource& ids, std::int64_t unix_ms) {
    if (const auto known = read_id(file))
        return *known;
    const Uuid made = ids.next(unix_ms);
    keep_id(file, made);
    return read_id(file).value_or(made);
}

} // namespace kept
