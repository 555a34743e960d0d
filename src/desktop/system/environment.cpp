#include "desktop/system/environment.hpp"

#include <cstdlib>

namespace kept::desktop {

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

} // namespace kept::desktop
