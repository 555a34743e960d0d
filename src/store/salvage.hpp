#pragma once

#include "journal/events/event.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace kept {

/// The readable events of a damaged log, and its faults.
struct Salvage {
    std::vector<Event> events; ///< those that can be read and folded, in the order of the file
    std::vector<std::string> faults;
};

/// Reads as much as it can of a log, damaged or not, without touching it. Never throws on damage; StoreError where the
/// file cannot be read at all.
Salvage salvage(const std::filesystem::path& log);

} // namespace kept
