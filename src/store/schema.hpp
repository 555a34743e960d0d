#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kept {

/// "Kept" in ASCII, the application_id of every log.
inline constexpr std::int32_t log_application_id = 0x4B657074;

/// The user_version that this Kept writes.
inline constexpr int log_version = 6;

/// The migration from version i to version i + 1, by i.
std::span<const std::string_view> migrations();

/// A trigger that keeps the table append-only, with the exact text it must have.
struct GuardTrigger {
    std::string_view name;
    std::string_view sql;
};

std::span<const GuardTrigger> guard_triggers();

} // namespace kept
