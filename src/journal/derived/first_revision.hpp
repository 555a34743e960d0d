#pragma once

#include "journal/journal.hpp"

namespace kept {

/// The revision of the empty journal, which is the journal's generation. It changes when the log is reloaded, which
/// invalidates every EventIndex.
inline std::uint64_t first_revision_of(const Journal& journal) {
    return journal.revision() - journal.events().size();
}

} // namespace kept
