#pragma once

#include <cstdint>
#include <string_view>

namespace kept::ui {

/// The number of an id path ("today/on-time/yes"), the same in every run.
constexpr std::uint64_t id_number(std::string_view path) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : path)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

} // namespace kept::ui
