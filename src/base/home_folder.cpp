#include "base/home_folder.hpp"

#include <cstdlib>

namespace kept {
namespace {

namespace fs = std::filesystem;

fs::path absolute_from(const char* variable) {
    const char* value = std::getenv(variable);
    const fs::path path = value == nullptr ? fs::path() : fs::path(value);
    return path.is_absolute() ? path : fs::path();
}

} // namespace

fs::path home_folder() {
    return absolute_from("HOME");
}

fs::path xdg_folder(const char* variable, const char* below_home) {
    if (fs::path named = absolute_from(variable); !named.empty())
        return named;
    const fs::path home = home_folder();
    return home.empty() ? home : home / below_home;
}

} // namespace kept
