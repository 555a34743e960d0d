#pragma once

#include "domain/uuid.hpp"
#include "ui/screens/record_view.hpp"

#include <functional>
#include <optional>
#include <string>
#include <variant>

namespace kept::ui {

/// Reads a file or folder and compares it; nothing is written.
struct ReadFile {
    std::string path;
    ImportChoices choices;
};
/// Brings in what was read last.
struct AcceptImport {
    bool reminders = false; ///< switch on those of the file
};
/// Forgets what was read.
struct CloseImport {};
/// Opens the desktop's dialog; what was chosen comes as DataView::chosen.
struct ChooseFile {
    ChoiceOf what = ChoiceOf::Import;
    std::string name; ///< proposed for a file that is saved
};
/// Looks whether something is at a path; the answer comes as DataView::looked_up.
struct LookUpPath {
    std::string path;
};
struct SaveCopy {
    std::string format; ///< of DataView::formats
    std::string path;
};
/// Writes a picture, readable by the user alone.
struct SavePicture {
    std::string path;
    std::string bytes;
    bool replaces = false; ///< what is there already may go
};
struct BackUpNow {};
/// Looks again which copies there are, and how large the record is.
struct ListCopies {};
struct CompareCopy {
    std::string path;
};
/// Puts the copy that was compared last in place.
struct RestoreCopy {};
struct CloseCompare {};
struct VerifyRecord {};
struct CloseVerification {};

enum class EraseWhat : std::uint8_t { Entry, Habit, Everything, Copies };
/// Takes something out for good.
struct Erase {
    EraseWhat what = EraseWhat::Entry;
    Uuid id; ///< of the entry or habit
    bool in_copies = false;
};

using DataRequest =
    std::variant<ReadFile, AcceptImport, CloseImport, ChooseFile, LookUpPath, SaveCopy, SavePicture, BackUpNow,
                 ListCopies, CompareCopy, RestoreCopy, CloseCompare, VerifyRecord, CloseVerification, Erase>;

/// How a request ended, for the user.
struct DataOutcome {
    std::string sentence;
    bool is_error = false;
    bool can_undo = false;
};

/// Carries out what the window asks of the record as a whole: imports, copies, erasing. Slow work goes on beside the
/// frames.
class DataService {
  public:
    DataService() = default;
    DataService(const DataService&) = delete;
    DataService& operator=(const DataService&) = delete;
    virtual ~DataService() = default;

    virtual const DataView& view() const = 0;
    /// Notes a request, between frames.
    virtual void ask(DataRequest request) = 0;
    /// Between frames, until nullopt comes back: begins what was asked and takes in what is done.
    virtual std::optional<DataOutcome> work() = 0;
    /// `wake` is called, from any thread, when there is work to take in.
    virtual void wake_with(std::function<void()> wake) = 0;
};

} // namespace kept::ui
