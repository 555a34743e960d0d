#pragma once

#include "insights_journal.hpp"
#include "insights_random.hpp"

#include <span>

namespace kept::test {

/// A kind of journal in which nothing depends on anything: whatever is found there is false.
struct Noise {
    const char* what;
    void (*add_habit)(MadeUpJournal& journal, Random& random, int days);
};

/// Every kind there is.
std::span<const Noise> all_noise();

/// A journal of one to ten habits of that kind, eight weeks to two and a half years long.
MadeUpJournal make_noise(const Noise& noise, Random& random);

} // namespace kept::test
