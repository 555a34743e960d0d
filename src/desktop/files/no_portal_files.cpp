#include "desktop/files/portal_files.hpp"

namespace kept::desktop {

bool has_file_portal() {
    return false;
}

PortalAnswer ask_file_portal(const FileQuestion& /*question*/, int /*stop*/) {
    return {};
}

} // namespace kept::desktop
