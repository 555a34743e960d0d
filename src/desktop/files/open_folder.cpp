#include "desktop/files/open_folder.hpp"

#include "base/run_program.hpp"

namespace kept::desktop {

void open_folder(const std::filesystem::path& folder) {
    // A shell in between is left at once, so that the file manager is nobody's child here.
    run_program({.words = {"/bin/sh", "-c", "xdg-open \"$0\" >/dev/null 2>&1 &", folder.string()}, .is_heard = false});
}

} // namespace kept::desktop
