#include "desktop/paths.hpp"

#include <cstdlib>
#include <stdexcept>
#include <string_view>
#include <system_error>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

/// An absolute path from the environment; empty when the variable is unset or, as XDG demands, relative.
fs::path absolute_from(const char* variable) {
    const char* value = std::getenv(variable);
    const fs::path path = value == nullptr ? fs::path() : fs::path(value);
    return path.is_absolute() ? path : fs::path();
}

fs::path beside_program() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path() : program.parent_path().parent_path() / "share" / "kept";
}

} // namespace

fs::path default_log() {
    if (const fs::path data = absolute_from("XDG_DATA_HOME"); !data.empty())
        return data / "kept" / "kept.db";
    if (const fs::path home = absolute_from("HOME"); !home.empty())
        return home / ".local" / "share" / "kept" / "kept.db";
    throw std::runtime_error("neither XDG_DATA_HOME nor HOME says where your data is kept; name a file with --db");
}

fs::path share_folder() {
    std::error_code error;
    for (const fs::path& place : {beside_program(), fs::path(KEPT_BUILD_SHARE)}) {
        if (!place.empty() && fs::is_directory(place, error))
            return place;
    }
    return "/usr/share/kept";
}

fs::path fonts_folder() {
    return share_folder() / "fonts";
}

} // namespace kept::desktop
