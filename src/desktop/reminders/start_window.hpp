#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kept::desktop {

/// Starts the dashboard, which nobody waits for and which stays when this process ends. `environment` is added to
/// ours ("DISPLAY=:0"). Throws std::runtime_error with a sentence where it does not start.
void start_window(const std::filesystem::path& program, const std::filesystem::path& log,
                  const std::vector<std::string>& environment);

} // namespace kept::desktop
