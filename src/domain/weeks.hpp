#pragma once

#include "domain/period.hpp"

#include <vector>

namespace kept {

/// A calendar week or month.
struct CalendarPeriod {
    Day first;
    Day last;
    bool is_cut_short = false; ///< a week that ended early, because weeks begin on another weekday since

    int days() const { return last - first + 1; }
};

/// On which weekday the user's weeks begin, and since when: a change leaves the weeks before it as they were.
class Weeks {
  public:
    Weeks(Weekday first = Weekday::Monday) : first_(first) {} // NOLINT(google-explicit-constructor)

    /// The user chose another first weekday on `day`. It holds from the first such weekday after that day; the week
    /// that runs until then is cut short. A change that did not hold yet is replaced.
    void change(Day day, Weekday first);

    /// The weekday with which a week begins that holds `day`.
    Weekday first_weekday_on(Day day) const;
    /// The week or month that holds `day`. `period` is a calendar one.
    CalendarPeriod period_of(const Period& period, Day day) const;

    friend bool operator==(const Weeks&, const Weeks&) = default;

  private:
    struct Change {
        Day from;
        Weekday first;

        friend bool operator==(const Change&, const Change&) = default;
    };

    CalendarPeriod week_of(Day day) const;

    Weekday first_;
    std::vector<Change> changes_; ///< by day; each `from` is its `first` weekday
};

} // namespace kept
