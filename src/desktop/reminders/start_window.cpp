#include "desktop/reminders/start_window.hpp"

#include "base/run_program.hpp"
#include "desktop/system/app_id.hpp"
#include "desktop/system/environment.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <unistd.h>

namespace kept::desktop {
namespace {

/// A service of systemd's takes all it started with it when it ends; in a scope of its own the window stays.
/// systemd-run goes on as the program it is given, once that is in the scope.
std::vector<std::string> in_own_scope() {
    return {"systemd-run",
            "--user",
            "--scope",
            "--quiet",
            "--collect",
            "--description=Kept",
            fmt::format("--unit=app-{}-{}.scope", app_id, ::getpid()),
            "--",
            "/bin/sh"};
}

} // namespace

void start_window(const std::filesystem::path& program, const std::filesystem::path& log,
                  const std::vector<std::string>& environment) {
    const bool is_service = is_set("INVOCATION_ID"); // systemd's mark
    ProgramRun run{.words = is_service ? in_own_scope() : std::vector<std::string>{"/bin/sh"}};
    // A shell in between is left at once, so that the window is nobody's child here. It gets no file of ours, or we
    // would wait for the window.
    run.words.insert(run.words.end(), {"-c", "\"$@\" </dev/null >/dev/null 2>&1 &", "sh", "env"});
    run.words.insert(run.words.end(), environment.begin(), environment.end());
    run.words.insert(run.words.end(), {program.string(), "--db", std::filesystem::absolute(log).string()});
    if (const ProgramResult result = run_program(run); !result.is_good())
        throw std::runtime_error("Kept could not be opened: " + complaint(run, result));
}

} // namespace kept::desktop
