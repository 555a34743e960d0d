#pragma once

#include "base/unique_fd.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace kept::desktop {

/// The thing to be chosen.
struct FileQuestion {
    enum class What { OpenFile, OpenFolder, SaveFile };
    What what = What::OpenFile;
    std::string title;
    std::string name; ///< proposed for a file that is saved
};

/// The desktop's own dialog for files, which the window does not wait for: the desktop portal's, or else a program's
/// (zenity or kdialog).
class FileChooser {
  public:
    FileChooser();
    /// Closes a dialog that is open.
    ~FileChooser();
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;

    /// There is such a dialog.
    bool is_available() const { return has_portal_ || program_.has_value(); }
    /// Opens the dialog, in the place of one that is still open. `done` is called on another thread, with an empty path
    /// where nothing was chosen.
    void open(const FileQuestion& question, std::function<void(std::string path)> done);

  private:
    void close_dialog();

    bool has_portal_;
    std::optional<std::filesystem::path> program_;
    UniqueFd stop_; ///< tells the thread to end
    std::jthread thread_;
};

/// How the dialog program is called; for tests.
std::vector<std::string> dialog_words(const std::filesystem::path& program, const FileQuestion& question);

} // namespace kept::desktop
