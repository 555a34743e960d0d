#pragma once

#include "exchange/merge_import.hpp"

namespace kept {

/// Plans to add another log's events to this one: the union of both, in which an event that is in both counts once. The
/// journal that comes out is the same whichever log is added to which. Throws ImportError where an event of the file
/// cannot be folded with those that are here.
MergePlan merge_logs(const Journal& journal, const ImportedLog& log);

} // namespace kept
