#pragma once

#include "journal/journal.hpp"

namespace kept {

/// The revision of the empty journal: another one means that the log was read anew, and no event is where it was.
inline std::uint64_t first_revision_of(const Journal& journal) {
    return journal.revision() - journal.events().size();
}

} // namespace kept
