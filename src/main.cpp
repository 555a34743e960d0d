#include "app/ids.hpp"
#include "cli/run.hpp"

#include <cstdlib>
#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const kept::SystemClock clock;
    kept::RandomIds ids;
    kept::cli::Environment environment{std::cout, std::cerr, std::cin, clock,
                                       ids,       "kept.db", "device", ::isatty(0) == 1};
    return kept::cli::run(arguments, environment, {});
}
