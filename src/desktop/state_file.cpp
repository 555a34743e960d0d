#include "desktop/state_file.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

} // namespace

fs::path state_folder() {
    if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/')
        return fs::path(state) / "kept";
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
        return fs::path(home) / ".local" / "state" / "kept";
    return {};
}

std::string log_key(const fs::path& log) {
    std::error_code none;
    const fs::path full = fs::weakly_canonical(fs::absolute(log, none), none);
    return fmt::format("{:016x}", std::hash<std::string>{}((none ? log : full).string()));
}

std::vector<std::string> read_state(const fs::path& file) {
    std::vector<std::string> lines;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

bool write_state(const fs::path& file, const std::vector<std::string>& lines) {
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    const fs::path draft = fmt::format("{}.{}", file.string(), ::getpid());
    {
        std::ofstream stream(draft, std::ios::trunc);
        fs::permissions(draft, fs::perms::owner_read | fs::perms::owner_write, error);
        for (const std::string& line : lines)
            stream << line << '\n';
        stream.close();
        if (stream.fail())
            return false;
    }
    fs::rename(draft, file, error);
    return !error;
}

} // namespace kept::desktop
