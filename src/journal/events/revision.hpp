#pragma once

#include <cstdint>

namespace kept {

/// A state of the journal: everything derived from it holds as long as its revision is the same.
struct Revision {
    /// Another one with every reload of the log, after which no EventIndex means what it meant.
    std::uint64_t generation = 0;
    /// Folded since. A book of the journal counts its own changes instead.
    std::uint64_t events = 0;

    friend bool operator==(const Revision&, const Revision&) = default;
};

} // namespace kept
