#pragma once

#include <string>

namespace kept::desktop {

struct FileQuestion;

/// The desktop has a portal (org.freedesktop.portal.Desktop) that can be asked for files. False in a Kept that was
/// built without sd-bus.
bool has_file_portal();

/// The result of a question to the portal.
struct PortalAnswer {
    bool was_asked = false; ///< false: it did not take the question, so that another dialog may
    std::string path;       ///< empty: nothing was chosen
};

/// Shows the portal's dialog and waits for its answer, or until `stop` can be read, which closes the dialog.
PortalAnswer ask_file_portal(const FileQuestion& question, int stop);

} // namespace kept::desktop
