#include "desktop/system/paths.hpp"

#include "base/home_folder.hpp"

#include <stdexcept>
#include <system_error>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

constexpr const char* link_to_program = "/proc/self/exe";

/// A user's data may lie in a folder of the same name (~/.local/share/kept), so one that holds no catalogue is passed
/// by.
bool holds_assets(const fs::path& folder) {
    std::error_code error;
    return fs::exists(folder / "badges.json", error);
}

} // namespace

fs::path default_log() {
    if (const fs::path data = xdg_folder("XDG_DATA_HOME", ".local/share"); !data.empty())
        return data / "kept" / "kept.db";
    throw std::runtime_error("neither XDG_DATA_HOME nor HOME says where your data is kept; name a file with --db");
}

fs::path this_program() {
    return fs::read_symlink(link_to_program);
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
    std::error_code error;
    return share_folder(fs::read_symlink(link_to_program, error));
}

fs::path fonts_folder() {
    return share_folder() / "fonts";
}

} // namespace kept::desktop
