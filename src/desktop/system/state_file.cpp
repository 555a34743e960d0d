#include "desktop/system/state_file.hpp"

#include "base/draft_file.hpp"
#include "base/home_folder.hpp"
#include "domain/fnv.hpp"

#include <fmt/format.h>

#include <fstream>
#include <functional>
#include <system_error>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

std::string full_path(const fs::path& log) {
    std::error_code error;
    const fs::path full = fs::weakly_canonical(fs::absolute(log, error), error);
    return (error ? log : full).string();
}

} // namespace

fs::path state_folder() {
    const fs::path state = xdg_folder("XDG_STATE_HOME", ".local/state");
    return state.empty() ? state : state / "kept";
}

std::string log_key(const fs::path& log) {
    return fmt::format("{:016x}", fnv1a(full_path(log)));
}

std::string old_log_key(const fs::path& log) {
    return fmt::format("{:016x}", std::hash<std::string>{}(full_path(log)));
}

fs::path state_file_of(const fs::path& log, const std::string& kind) {
    const fs::path folder = state_folder();
    if (folder.empty())
        return folder;
    fs::path file = folder / fmt::format("{}-{}", kind, log_key(log));
    const fs::path old = folder / fmt::format("{}-{}", kind, old_log_key(log));
    std::error_code error;
    if (!fs::exists(file, error) && fs::exists(old, error))
        fs::rename(old, file, error);
    return file;
}

std::vector<std::string> read_state(const fs::path& file) {
    std::vector<std::string> lines;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

bool write_state(const fs::path& file, const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return write_state_text(file, text);
}

bool write_state_text(const fs::path& file, const std::string& text) {
    try {
        make_private_folders(file.parent_path());
        DraftFile draft(file, Durable::No);
        draft.write(text);
        draft.replace_target();
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

} // namespace kept::desktop
