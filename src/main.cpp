#include "app/ids.hpp"
#include "cli/fronts.hpp"
#include "cli/run.hpp"
#include "desktop/paths.hpp"

#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>

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
                                           true};
        return kept::cli::run(arguments, environment, {kept::cli::add_capture, kept::cli::open_dashboard});
    } catch (const std::exception& error) {
        std::cerr << "kept: " << error.what() << '\n';
        return 1;
    }
}
