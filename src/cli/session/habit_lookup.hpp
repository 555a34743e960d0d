#pragma once

#include "journal/journal.hpp"

#include <string_view>

namespace kept::cli {

/// The habit that `name_or_id` names: its id or the beginning of one (8 digits or more), its exact name, or a prefix of
/// its name that no other habit shares. ASCII letters match in any case. Throws CommandError, listing the candidates
/// with their ids where there are several.
const HabitRecord& find_habit(const Journal& journal, std::string_view name_or_id);

} // namespace kept::cli
