#pragma once

#include "domain/day.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// The words of #+TODO lines. Without any they are TODO and DONE.
class OrgKeywords {
  public:
    /// Takes the keyword lines of a file in, or the default where it has none.
    void add_file(std::string_view text);

    bool is_keyword(std::string_view word) const { return all_.contains(word); }
    /// The first word behind a bar.
    bool is_done(std::string_view word) const { return done_.contains(word); }
    /// Any further word behind a bar: cancelled, postponed. Org counts such a day as done.
    bool is_closed(std::string_view word) const { return closed_.contains(word); }

  private:
    void add_sequence(std::string_view words);

    std::set<std::string, std::less<>> all_, done_, closed_;
};

enum class OrgLogKind { State, ClosingNote, Note };

/// A line of an entry's log with the note below it.
struct OrgLog {
    OrgLogKind kind = OrgLogKind::State;
    std::string state; ///< State only
    std::optional<Day> day;
    int minute = -1; ///< of the day; -1: not written
    std::string note;
    std::size_t line = 0;
};

/// A stamp's repeater: ".+2d/4d".
struct OrgRepeater {
    std::string mark; ///< "+", "++", ".+"
    int count = 0;
    char unit = ' ';
    int latest_count = 0; ///< behind the slash; 0: none
    char latest_unit = ' ';
};

/// A headline with everything up to the next one.
struct OrgEntry {
    std::size_t line = 0;
    std::vector<std::string> path; ///< titles of the headlines above it
    std::string title;             ///< without state, priority, counter and tags
    std::string state;
    std::vector<std::string> tags; ///< its own
    bool in_archive = false;       ///< it or a headline above it has the tag ARCHIVE
    std::optional<Day> scheduled;
    std::optional<OrgRepeater> repeater; ///< of SCHEDULED
    std::map<std::string, std::string> properties;
    std::vector<OrgLog> log;
    std::size_t clocks = 0; ///< CLOCK lines

    std::string property(const std::string& name) const;
};

/// The entries of an Org file, in its order.
std::vector<OrgEntry> read_org(std::string_view text, const OrgKeywords& keywords);

} // namespace kept
