#pragma once

#include "exchange/imported_log.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// Puts together what an importer reads: habits by key, one entry a day, and what had to be left out.
class ImportBuilder {
  public:
    /// The place of a habit in the log being built.
    using Place = std::size_t;

    /// `app`: the name under which habits and entries are known from now on.
    ImportBuilder(std::string app, Day today);

    /// The habit with the source's own `key`; made with this name on first use.
    Place habit(const std::string& key, const std::string& name);
    /// The file has a habit's days and nothing else of it: one that is here already stays as it is.
    void only_days(Place habit) { log_.habits[habit].only_days = true; }
    HabitFields& fields(Place habit) { return log_.habits[habit].fields; }

    /// A reminder of the habit's, which stays off until the user says yes. One at an impossible time is passed over.
    void remind(Place habit, const ReminderTime& time);

    /// Notes an entry. Of several about one day the last is taken, which is reported. Days that are impossible or have
    /// not come are left out. `where`: "line 12".
    void put(Place habit, Day day, Entry entry, const std::string& where);
    /// A row that is left out.
    void reject(std::string where, std::string why);
    /// Anything else that is left out, or that the user should know.
    void remark(std::string where, std::string why);

    /// Counts things of a kind that Kept has no place for. `kind`: "tags", `why`: a sentence.
    void leave_out(std::string_view kind, std::string_view why, std::size_t count = 1);

    Day today() const { return today_; }

    /// Sorts entries by day, begins each habit with its first entry where nothing else was said, and gives it a colour
    /// and an icon of its own.
    ImportedLog finish();

    /// Amounts of 0 and 1 alone are noes and yeses; otherwise the habit counts. Called for habits whose source does not
    /// say which.
    void choose_measure(Place habit);

  private:
    void round_amount(Entry& entry, const std::string& where);

    std::string app_;
    Day today_;
    ImportedLog log_;
    std::map<std::string, Place> place_of_;
    std::vector<std::map<Day, Entry>> entries_; ///< by habit
};

/// Keys of habits that a source tells apart by name alone: of two with one name the second gets a number.
class NameKeys {
  public:
    std::string key_of(const std::string& name);

  private:
    std::map<std::string, int> seen_;
};

/// A number and nothing else, finite; nullopt otherwise. A comma is no decimal point.
std::optional<double> parse_number(std::string_view text);
std::optional<std::int64_t> parse_whole(std::string_view text);

/// The day of a date YYYYMMDD or parts; nullopt where there is none.
std::optional<Day> day_of_parts(std::int64_t year, std::int64_t month, std::int64_t day);

} // namespace kept
