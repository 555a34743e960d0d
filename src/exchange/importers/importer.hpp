#pragma once

#include "domain/zone.hpp"
#include "exchange/import_source.hpp"
#include "exchange/imported_log.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// How a date with slashes is to be read.
enum class SlashDates { Unknown, MonthFirst, DayFirst };

/// The user's answers about a file, beyond its content.
struct ImportOptions {
    Day today;                      ///< the user's; later days are left out
    std::vector<std::string> moods; ///< Daylio: from best to worst
    /// Plain CSV: "date", "habit", "value", "note" to the column's name; an empty name: there is none, which for the
    /// value means that each row is a yes.
    std::map<std::string, std::string> columns;
    SlashDates dates = SlashDates::Unknown; ///< tables
    const Zone* zone = nullptr;             ///< the user's, for times that a source has in UTC; none: UTC
    int day_start_hour = 3;                 ///< the user's border between days
};

/// The file holds moods whose order cannot be known; ask for it and read again with ImportOptions::moods.
class UnknownMoods : public ImportError {
  public:
    explicit UnknownMoods(std::vector<std::string> moods);
    const std::vector<std::string>& moods() const { return moods_; }

  private:
    std::vector<std::string> moods_; ///< in the order in which they come in the file
};

/// A table whose columns do not say enough: ask, and read again with ImportOptions::columns.
class UnknownColumns : public ImportError {
  public:
    using ImportError::ImportError;
};

/// A file of no format that Kept knows.
class UnknownFormat : public ImportError {
  public:
    using ImportError::ImportError;
};

/// The dates of a table could be in either order; ask and read again with ImportOptions::dates.
class AmbiguousDates : public ImportError {
  public:
    explicit AmbiguousDates(std::string_view example);
    const std::string& example() const { return example_; }

  private:
    std::string example_; ///< "4/11/2019"
};

/// A format Kept reads. One file each in importers/.
struct Importer {
    std::string_view id;    ///< "loop-db", as --format takes it
    std::string_view title; ///< "Loop Habit Tracker, backup (.db)"
    bool (*detects)(const ImportSource& source);
    /// Throws ImportError where the file as a whole cannot be used; what is wrong in parts of it is in `rejected`.
    ImportedLog (*read)(const ImportSource& source, const ImportOptions& options);
};

/// In the order in which they are asked whether a file is theirs.
std::span<const Importer* const> all_importers();

/// nullptr where there is no such format.
const Importer* find_importer(std::string_view id);

/// Finds the format by content, or takes the one named, and reads. Throws ImportError with a sentence.
ImportedLog read_import(const ImportSource& source, const ImportOptions& options, std::string_view format = {});

} // namespace kept
