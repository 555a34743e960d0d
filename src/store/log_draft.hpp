#pragma once

#include "base/draft_file.hpp"

#include <filesystem>

namespace kept {

/// A log in the making beside its target, with what SQLite keeps beside it; removed unless it is put into place. Every
/// function throws StoreError.
class LogDraft {
  public:
    explicit LogDraft(const std::filesystem::path& target);
    LogDraft(const LogDraft&) = delete;
    LogDraft& operator=(const LogDraft&) = delete;
    ~LogDraft();

    const std::filesystem::path& path() const { return file_.path(); }

    /// See DraftFile.
    bool put_into_place();
    void replace_target();

  private:
    DraftFile file_;
};

/// Makes the missing folders of a log or a copy, 0700. Throws StoreError.
void make_log_folders(const std::filesystem::path& folder);

} // namespace kept
