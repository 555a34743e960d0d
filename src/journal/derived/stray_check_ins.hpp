#pragma once

#include "journal/journal.hpp"

#include <string>
#include <vector>

namespace kept {

/// The check-ins about habits that no event defines, a sentence each: a record gets them where two logs were mixed.
std::vector<std::string> stray_check_ins(const Journal& journal);

} // namespace kept
