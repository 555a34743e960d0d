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
struct TakeIn {};
/// Forgets what was read.
struct CloseImport {};
/// Opens the desktop's dialog; what was chosen comes as RecordView::chosen.
struct ChooseFile {
    ChoiceOf what = ChoiceOf::Import;
    std::string name; ///< proposed for a file that is saved
};
struct SaveCopy {
    std::string format; ///< of RecordView::formats
    std::string path;
};
/// Writes a picture, readable by the user alone.
struct SavePicture {
    std::string path;
    std::string bytes;
    bool replaces = false; ///< what is there already may go
};
struct BackUpNow {};
/// Looks again which copies there are.
struct ListCopies {};
struct CompareCopy {
    std::string path;
};
/// Puts the copy that was compared last in place.
struct PutInPlace {};
struct CloseCompare {};
struct VerifyRecord {};
struct CloseVerdict {};

enum class EraseWhat : std::uint8_t { Entry, Habit, Everything, Copies };
/// Takes something out for good.
struct Erase {
    EraseWhat what = EraseWhat::Entry;
    Uuid id; ///< of the entry or habit
    bool in_copies = false;
};

using RecordRequest =
    std::variant<ReadFile, TakeIn, CloseImport, ChooseFile, SaveCopy, SavePicture, BackUpNow, ListCopies, CompareCopy,
                 PutInPlace, CloseCompare, VerifyRecord, CloseVerdict, Erase>;

/// How a request ended, for the user.
struct RecordOutcome {
    std::string sentence;
    bool is_error = false;
    bool can_undo = false;
};

/// Carries out what the window asks of the record as a whole: imports, copies, erasing. Slow work goes on beside the
/// frames.
class RecordKeeper {
  public:
    RecordKeeper() = default;
    RecordKeeper(const RecordKeeper&) = delete;
    RecordKeeper& operator=(const RecordKeeper&) = delete;
    virtual ~RecordKeeper() = default;

    virtual const RecordView& view() const = 0;
    /// There is something at a path as the user writes it.
    virtual bool is_taken(const std::string& path) const = 0;
    /// Notes a request during a frame.
    virtual void ask(RecordRequest request) = 0;
    /// Between frames, until nullopt comes back: begins what was asked and takes in what is done.
    virtual std::optional<RecordOutcome> work() = 0;
    /// `wake` is called, from any thread, when there is work to take in.
    virtual void wake_with(std::function<void()> wake) = 0;
};

} // namespace kept::ui
