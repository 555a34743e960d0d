#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace kept {

/// Whether a file has to be on disk before it gets its name. A cache need not: it can be made again.
enum class Durable : std::uint8_t { No, Yes };

/// A file in the making beside its target, readable by its owner alone. It appears under the target's name whole or not
/// at all, and is removed unless it is put into place. Every function throws std::system_error.
class DraftFile {
  public:
    explicit DraftFile(std::filesystem::path target, Durable durable = Durable::Yes);
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;
    ~DraftFile();

    const std::filesystem::path& path() const { return path_; }
    const std::filesystem::path& target() const { return target_; }

    /// Appends `bytes`.
    void write(std::string_view bytes);
    /// Gives the file the target's name. Returns false if a file has that name: it stays.
    bool put_into_place();
    /// Gives the file the target's name, in the place of a file that has it.
    void replace_target();

  private:
    void sync();

    std::filesystem::path target_;
    std::filesystem::path path_;
    Durable durable_;
};

/// Makes a folder that its owner alone may enter, 0700, unless it exists. Throws std::system_error.
void make_private_folder(const std::filesystem::path& folder);

/// The same, with the missing folders above it.
void make_private_folders(const std::filesystem::path& folder);

} // namespace kept
