#include "base/find_program.hpp"

#include <cstdlib>
#include <sstream>
#include <string>
#include <unistd.h>

namespace kept {

namespace fs = std::filesystem;

std::optional<fs::path> find_program(std::string_view name) {
    const char* path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    for (std::string folder; std::getline(folders, folder, ':');)
        if (const fs::path file = fs::path(folder) / name; !folder.empty() && ::access(file.c_str(), X_OK) == 0)
            return file;
    return std::nullopt;
}

} // namespace kept
