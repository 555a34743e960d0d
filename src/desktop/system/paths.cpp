#include "desktop/system/paths.hpp"

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

fs::path this_program() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error);
}

/// A user's data may lie in a folder of the same name (~/.local/share/kept), so one that holds no catalogue is passed
/// by.
bool holds_assets(const fs::path& folder) {
    std::error_code error;
    return fs::exists(folder / "badges.json", error);
}

} // namespace

fs::path default_log() {
    if (const fs::path data = absolute_from("XDG_DATA_HOME"); !data.empty())
        return data / "kept" / "kept.db";
    if (const fs::path home = absolute_from("HOME"); !home.empty())
        return home / ".local" / "share" / "kept" / "kept.db";
    throw std::runtime_error("neither XDG_DATA_HOME nor HOME says where your data is kept; name a file with --db");
}

fs::path share_folder(const fs::path& program) {
    for (fs::path above = program.parent_path(); !above.empty(); above = above.parent_path()) {
        if (fs::path place = above / "share" / "kept"; holds_assets(place))
            return place;
        if (above == above.root_path())
            break;
    }
    return "/usr/share/kept";
}

fs::path share_folder() {
    return share_folder(this_program());
}

fs::path fonts_folder() {
    return share_folder() / "fonts";
}

} // namespace kept::desktop
