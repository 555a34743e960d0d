#include "app/ids.hpp"
#include "cli/run.hpp"
#include "desktop/dashboard.hpp"
#include "desktop/system/paths.hpp"

#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace {

/// As https://no-color.org has it.
bool takes_colour() {
    const char* forbidden = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return ::isatty(STDOUT_FILENO) == 1 && (forbidden == nullptr || *forbidden == 0) && terminal != nullptr &&
           std::string_view(terminal) != "dumb";
}

} // namespace

int main(int argc, char** argv) {
    try {
        const std::vector<std::string> arguments(argv + 1, argv + argc);
        const kept::SystemClock clock;
        kept::RandomIds ids;
        const std::filesystem::path log = kept::desktop::default_log();
        kept::cli::Environment environment{std::cout,
                                           std::cerr,
                                           std::cin,
                                           clock,
                                           ids,
                                           log,
                                           log.parent_path() / "device",
                                           ::isatty(STDIN_FILENO) == 1,
                                           kept::desktop::share_folder(),
                                           true,
                                           takes_colour()};
        return kept::cli::run(arguments, environment, kept::desktop::open_dashboard);
    } catch (const std::exception& error) {
        std::cerr << "kept: " << error.what() << '\n';
        return 1;
    }
}
