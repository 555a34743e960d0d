#pragma once

#include "child.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace kept::test {

/// Something a user does with a log on disk. Sentences that Kept says are passed over: only what it acknowledged
/// counts.
struct Scenario {
    const char* name;
    /// Makes the log as it is before.
    void (*prepare)(const std::filesystem::path& log);
    void (*run)(const std::filesystem::path& log, const Acknowledge& acknowledge);
};

/// Check-ins, an import, a backup, an upgrade, erasing, restoring.
std::span<const Scenario> all_scenarios();

/// What is wrong with a log after something went wrong: not sound, something acknowledged is gone, a batch is there in
/// part, a backup is not sound. Empty: nothing.
std::vector<std::string> losses(const std::filesystem::path& log, std::span<const Uuid> acknowledged);

/// A log as that earlier version of Kept wrote it, with a habit and an answer.
void make_old_log(const std::filesystem::path& log, int version);

} // namespace kept::test
