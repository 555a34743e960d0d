#pragma once

#include "app/app.hpp"
#include "desktop/window.hpp"

#include <string>

namespace kept::desktop {

/// Opens the dashboard on `app` and runs it until the window is closed; returns the exit code. `log` is watched for
/// what others write.
int run_dashboard(App& app, const std::filesystem::path& log, const WindowOptions& options);

/// Opens a window that says why the log could not be opened; returns exit code 1.
int run_failure(const std::string& sentence, const WindowOptions& options);

} // namespace kept::desktop
