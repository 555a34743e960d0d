#pragma once

#include "base/draft_file.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kept {

/// An export that could not be written; the message is a sentence for the user. Existing files are as they were.
class ExportError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Files of an export by name, folders with a slash.
using ExportFiles = std::map<std::string, std::string>;

/// Whether an existing file stays, or goes because the user agreed.
enum class OverExisting : std::uint8_t { Refuse, Replace };

/// Writes a file only its owner may read. It appears whole or not at all. Throws ExportError.
void write_private_file(const std::filesystem::path& path, std::string_view bytes,
                        OverExisting over = OverExisting::Refuse);

/// Writes files into a new folder only its owner may enter, in the same way. Throws ExportError.
void write_private_folder(const std::filesystem::path& path, const ExportFiles& files);

/// The files as a zip archive, in memory. Throws ExportError.
std::string zip_of(const ExportFiles& files);

/// A private file beside its target; gone again unless it was put into place.
class PrivateDraft {
  public:
    /// Throws ExportError where the target exists and must not go, or the folder cannot be written.
    explicit PrivateDraft(const std::filesystem::path& target, OverExisting over = OverExisting::Refuse);

    const std::filesystem::path& path() const { return file_.path(); }
    /// Appends `bytes`. Throws ExportError.
    void write(std::string_view bytes);
    /// Puts it on disk and under its name. Throws ExportError.
    void put_into_place();

  private:
    DraftFile file_;
    OverExisting over_;
};

} // namespace kept
