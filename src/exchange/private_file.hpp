#pragma once

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kept {

/// An export that could not be written; the message is a sentence for the user. What was there before is as it was.
class ExportError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Files of an export by name, folders with a slash.
using ExportFiles = std::map<std::string, std::string>;

/// Writes a file only its owner may read. It appears whole or not at all, and never in the place of another. Throws
/// ExportError.
void write_private_file(const std::filesystem::path& path, std::string_view bytes);

/// The same, in the place of a file that may be there: the user was asked. Throws ExportError.
void replace_private_file(const std::filesystem::path& path, std::string_view bytes);

/// Writes files into a new folder only its owner may enter, in the same way. Throws ExportError.
void write_private_folder(const std::filesystem::path& path, const ExportFiles& files);

/// The files as a zip archive, in memory. Throws ExportError.
std::string zip_of(const ExportFiles& files);

/// A private file beside its target; gone again unless it was put into place.
class PrivateDraft {
  public:
    /// Throws ExportError where the target exists or the folder cannot be written.
    explicit PrivateDraft(const std::filesystem::path& target);
    PrivateDraft(const PrivateDraft&) = delete;
    PrivateDraft& operator=(const PrivateDraft&) = delete;
    ~PrivateDraft();

    const std::filesystem::path& path() const { return path_; }
    /// Puts it on disk and under its name. Throws ExportError.
    void put_into_place();

  private:
    std::filesystem::path target_;
    std::filesystem::path path_;
};

} // namespace kept
