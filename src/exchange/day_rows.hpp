#pragma once

#include "exchange/import_builder.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kept {

/// The meaning of several rows about one day of a habit.
enum class SeveralRows {
    AddUp, ///< each is one act: amounts are summed, and one yes makes the day a yes
    Latest ///< each is the day's total so far, or a step of a scale
};

/// One row of a source.
struct DayRow {
    Day day;
    Entry entry;
    std::string where;                ///< "line 12"
    std::optional<std::int64_t> time; ///< any count that grows with time; none: the file's order tells
    std::string id;                   ///< the source's own; empty: none
};

/// Collects rows and makes one entry of those about one day. Rows that are identical are one where they have an id or a
/// time.
class DayRows {
  public:
    explicit DayRows(SeveralRows meaning = SeveralRows::AddUp) : meaning_(meaning) {}

    void put(ImportBuilder::Place habit, DayRow row);
    /// Whether several rows of this habit are to be read otherwise than those of the others.
    void read_as(ImportBuilder::Place habit, SeveralRows meaning) { own_meaning_[habit] = meaning; }

    /// Hands one entry a day to `builder`, and reports how many days had several rows.
    void finish(ImportBuilder& builder);

  private:
    SeveralRows meaning_of(ImportBuilder::Place habit) const;
    void drop_repeats(std::vector<DayRow>& rows) const;
    void put_in_order(std::vector<DayRow>& rows) const;

    SeveralRows meaning_;
    std::map<ImportBuilder::Place, SeveralRows> own_meaning_;
    std::map<ImportBuilder::Place, std::map<Day, std::vector<DayRow>>> rows_;
    std::optional<Day> last_;
    std::int64_t downward_ = 0; ///< how many more steps of the file go back in time than on
};

} // namespace kept
