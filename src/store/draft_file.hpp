#pragma once

#include <filesystem>
#include <string>

namespace kept {

/// A file in the making beside its target, readable by the owner alone; gone again unless it was put into place. Every
/// function throws StoreError.
class DraftFile {
  public:
    explicit DraftFile(const std::filesystem::path& target);
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;
    ~DraftFile();

    const std::string& path() const { return path_; }

    /// Under the target's name, where nothing may be yet; where another process was faster, its file stands, and false
    /// comes back.
    bool put_into_place();
    /// Under the target's name, in the place of what is there.
    void replace_target();

  private:
    std::filesystem::path target_;
    std::string path_;
};

/// Makes missing folders, 0700.
void make_private_folders(const std::filesystem::path& folder);

} // namespace kept
