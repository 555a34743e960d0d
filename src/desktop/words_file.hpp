#pragma once

#include "ui/screens/screen_services.hpp"

#include <filesystem>

namespace kept::desktop {

/// Keeps the words of forms that are open in a small file for `log`, which only the user can read; there is none while
/// there are none. A file that cannot be written loses no more than having none would.
void offer_words_file(ui::ScreenServices& services, const std::filesystem::path& log);

/// Deletes that file: what is erased for good may be in an open form too.
void delete_words_file(const std::filesystem::path& log);

/// The place of that file; empty where the machine has none for such things.
std::filesystem::path words_file_of(const std::filesystem::path& log);

} // namespace kept::desktop
