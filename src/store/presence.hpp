#pragma once

#include <filesystem>

namespace kept {

enum class Presence { Missing, There };

/// Whether there is a file at a path. Throws StoreError where the system does not say: a folder on the way that may not
/// be entered, links that go in a circle, a name that is too long.
Presence presence_of(const std::filesystem::path& path);

/// The path with every link on it followed, for as much of it as there is. A log is known by it from where it is named
/// on, so that what SQLite keeps beside a log is looked for where SQLite puts it. Throws StoreError as presence_of().
std::filesystem::path followed(const std::filesystem::path& path);

} // namespace kept
