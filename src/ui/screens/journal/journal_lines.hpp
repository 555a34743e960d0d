#pragma once

#include "ui/screens/journal/journal_filter.hpp"
#include "ui/screens/screen_input.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace kept::ui {

// In points.
inline constexpr float journal_heading_height = 44;
inline constexpr float journal_entry_height = 56;

/// A line of the list: a day's heading, or an entry of that day.
struct JournalLine {
    Day day;
    std::optional<EventIndex> event; ///< none: the heading
};

/// The day of an entry's heading: the one it speaks of, else the one it was written on.
Day journal_day_of(const StoredEvent& event);

/// The list: all entries that pass a filter, newest day first and within a day newest first, each day with a heading.
/// An answer costs no more than its own line and one look over the others.
class JournalLines {
  public:
    void refresh(const ScreenInput& input, const JournalFilter& filter);

    const std::vector<JournalLine>& lines() const { return lines_; }
    /// Of each line in points, and the end.
    const std::vector<float>& tops() const { return tops_; }
    std::size_t entries() const { return entries_; }

  private:
    void list_found(const ScreenInput& input);
    void append_new(const Journal& journal);
    void lay_out(const Journal& journal);

    JournalFilter filter_;
    Revision seen_;
    std::vector<EventIndex> passed_; ///< oldest first, those that no longer count too
    std::vector<JournalLine> lines_;
    std::vector<float> tops_{0};
    std::size_t entries_ = 0;
};

} // namespace kept::ui
