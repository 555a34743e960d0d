#pragma once

#include "insights_journal.hpp"
#include "insights_random.hpp"

#include <span>

namespace kept::test {

/// A pattern of realistic size, hidden in the first habit of a journal (and the second, for relations).
struct Planted {
    const char* what;
    void (*plant)(MadeUpJournal& journal, Random& random);
    bool (*is_it)(const Insight& insight);
    int min_percent = 70;   ///< of journals in which it is to be found
    bool is_change = false; ///< happens on planted_change()
};

/// The first day of the new state, 120 days before the day after the last.
Day planted_change();

/// Every kind of pattern that is looked for.
std::span<const Planted> all_planted();

} // namespace kept::test
