#pragma once

#include "app/app.hpp"
#include "desktop/window.hpp"

#include <filesystem>
#include <functional>

namespace kept::desktop {

/// Opens the log; called once, from another thread. Throws StoreError.
using OpenApp = std::function<App&()>;

/// Opens the dashboard and runs it until the window is closed; returns the exit code. Where the log cannot be opened,
/// the window says why, as does stderr, and the exit code is 1. `log` is watched for what others write.
int run_dashboard(const OpenApp& open, const std::filesystem::path& log, const WindowOptions& options);

} // namespace kept::desktop
