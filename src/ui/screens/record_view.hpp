#pragma once

#include "domain/day.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept::ui {

/// How dates like 4/11/2019 are to be read.
enum class DateOrder : std::uint8_t { Unknown, MonthFirst, DayFirst };

/// The user's choices about a file, beyond its content.
struct ImportChoices {
    std::vector<std::string> moods;             ///< of a diary, from best to worst
    std::map<std::string, std::string> columns; ///< of a table: "date", "habit", "value", "note" to a column's name
    DateOrder dates = DateOrder::Unknown;

    friend bool operator==(const ImportChoices&, const ImportChoices&) = default;
};

/// The question to answer before a file can be read.
enum class ImportQuestion : std::uint8_t { None, Moods, Columns, Dates };

enum class ImportStage : std::uint8_t { None, Reading, Asking, Ready, Writing, Refused };

/// Something in a file that is left out.
struct LeftOut {
    std::string where;
    std::string why;
};

/// A file that is being brought along, compared with the record; nothing is written until the user says so.
struct ImportView {
    ImportStage stage = ImportStage::None;
    int number = 0; ///< grows with each reading
    std::string path;
    std::string file;     ///< its name alone
    std::string format;   ///< "Loop Habit Tracker, backup (.db)"
    std::string sentence; ///< Asking: what; Refused: why
    ImportQuestion question = ImportQuestion::None;
    ImportChoices choices;            ///< as it was read; for a question: what there is to choose from
    std::vector<std::string> columns; ///< of a table
    int new_habits = 0;
    int matched_habits = 0;
    int new_entries = 0;
    int same = 0;
    int replaced = 0;
    int kept_yours = 0;
    int reminders = 0; ///< in the file, off until the user says yes
    std::vector<LeftOut> left_out;
    bool changes_anything = false;
    bool has_read_nothing = false; ///< there are rows, and none of them could be read
};

/// A copy of the record.
struct CopyLine {
    Day day;
    std::string path;
    std::uint64_t bytes = 0;
};

/// A copy compared with the record in whose place it would come.
struct RestoreView {
    std::string path;
    std::vector<std::string> faults; ///< not empty: it cannot be put in place
    bool is_record_sound = true;
    std::size_t in_both = 0;
    std::size_t only_here = 0;
    std::size_t only_in_copy = 0;
    std::vector<std::string> habits_only_here;
    std::vector<std::string> habits_only_in_copy;
    Day newest; ///< in the copy
};

/// The result of a search for damage.
struct Verdict {
    std::size_t events = 0;
    std::vector<std::string> faults; ///< empty: sound
    std::vector<std::string> strays; ///< answers about a habit that nothing defines
};

/// The log is damaged: what is shown is what can be read of it, and nothing is written.
struct Damage {
    std::string sentence;
    std::vector<std::string> faults;
    std::optional<CopyLine> newest_good;
};

/// The purpose a file is chosen for.
enum class ChoiceOf : std::uint8_t { Import, ImportFolder, SaveCopy, SavePicture, Restore };

/// The user's choice in the desktop's own dialog.
struct ChosenFile {
    ChoiceOf what = ChoiceOf::Import;
    std::string path;
    int number = 0; ///< grows with each choice
};

/// Whether something is at a path, as the user writes it.
struct PathLookup {
    std::string path;
    bool exists = false;
    int number = 0; ///< grows with each lookup
};

/// A format in which a copy can be saved.
struct CopyFormat {
    std::string id;
    std::string about;
    std::string ending; ///< of the name that is proposed, ".csv"
};

/// The record as a whole, as far as screens show it.
struct DataView {
    ImportView import;
    std::uint64_t bytes = 0; ///< of the log, with SQLite's files beside it
    std::string busy;        ///< what is under way, "Comparing the copy"; empty: nothing
    std::vector<CopyFormat> formats;
    std::string save_folder; ///< proposed for copies that are saved elsewhere
    std::string copies_folder;
    std::vector<CopyLine> copies; ///< newest first
    std::optional<RestoreView> restore;
    std::optional<Verdict> verdict;
    std::optional<ChosenFile> chosen;
    std::optional<PathLookup> looked_up;
    bool has_chooser = false; ///< the desktop has a dialog for files
    std::optional<Damage> damage;
};

} // namespace kept::ui
