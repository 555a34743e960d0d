#pragma once

#include "domain/fnv.hpp"

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace kept::ui {

/// The number of an id path ("today/on-time/yes"), the same in every run.
constexpr std::uint64_t id_number(std::string_view path) {
    return fnv1a(path);
}

/// One number of several: another where any of them is another.
constexpr std::uint64_t number_of(std::initializer_list<std::uint64_t> parts) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const std::uint64_t part : parts) {
        hash = (hash ^ part) * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 32U;
    }
    return hash;
}

} // namespace kept::ui
