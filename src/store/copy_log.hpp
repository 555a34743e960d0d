#pragma once

#include <filesystem>

namespace kept {

/// Copies a log as it is at this moment, other programs' use of it notwithstanding, to one private file that needs
/// nothing beside it. `to` appears whole or not at all, in the place of what was there. Throws StoreError; DamagedLog
/// where what would be copied is not sound, and then the old copy stays.
void copy_log(const std::filesystem::path& from, const std::filesystem::path& to);

/// Puts the events of `backup` into the log at `log`, in place of its own, in one transaction; programs that have it
/// open see the change. Throws StoreError, and DamagedLog where the log itself is damaged: then it is untouched.
void overwrite_log(const std::filesystem::path& backup, const std::filesystem::path& log);

/// Puts `backup` in the place of the log at `log`, which is damaged and keeps the name `aside` in its folder, with what
/// is beside it. At every moment there is a log at `log`. Throws StoreError: then the damaged log stays.
void replace_log(const std::filesystem::path& backup, const std::filesystem::path& log,
                 const std::filesystem::path& aside);

} // namespace kept
