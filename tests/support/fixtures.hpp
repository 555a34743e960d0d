#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <optional>

namespace kept::test {

/// A sample file of another tracker, read where it lies; nullopt, with a visible message, where KEPT_FIXTURES is not
/// set.
inline std::optional<std::filesystem::path> fixture(const char* name) {
    const char* folder = std::getenv("KEPT_FIXTURES");
    if (folder == nullptr || *folder == '\0') {
        MESSAGE("SKIPPED: KEPT_FIXTURES is not set, so ", name, " cannot be read");
        return std::nullopt;
    }
    return std::filesystem::path(folder) / name;
}

} // namespace kept::test
