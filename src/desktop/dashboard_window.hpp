#pragma once

#include "app/app.hpp"
#include "desktop/window/window.hpp"
#include "ui/screens/screen_services.hpp"

#include <filesystem>
#include <functional>

namespace kept::desktop {

/// A log that is open, and what the screens may show beside it.
struct OpenedApp {
    App& app;
    ui::ScreenServices services;
    std::function<void()> once_shown; ///< what can wait until the first frame is on the screen
};

/// Opens the log; called once, from another thread. Throws StoreError.
using OpenApp = std::function<OpenedApp()>;

/// Opens the dashboard and runs it until the window is closed; returns the exit code. If the log cannot be opened, the
/// window says why, as does stderr, and the exit code is 1. `log` is watched for what others write. If a window on it
/// is open already, that one is raised instead, stdout says so, and the exit code is 0.
int run_dashboard(const OpenApp& open, const std::filesystem::path& log, const WindowOptions& options);

/// A window that says why Kept cannot begin, as does stderr; returns the exit code, 1.
int show_failure(const std::string& sentence, const WindowOptions& options);

} // namespace kept::desktop
