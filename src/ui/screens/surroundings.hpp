#pragma once

#include "journal/event_table.hpp"
#include "journal/habit_template.hpp"
#include "ui/screens/record/record_keeper.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace kept::ui {

/// What the screens can show or ask for beside the journal. What is left empty is not offered.
struct Surroundings {
    std::vector<HabitTemplate> templates;
    std::function<std::int64_t()> now_ms; ///< unix ms UTC
    std::string data_folder;              ///< as people write it
    std::function<std::uint64_t()> bytes_of_record;
    std::function<void()> open_data_folder;
    /// The events whose words hold all words of a search, ascending. Left empty: notes cannot be searched.
    std::function<std::vector<EventIndex>(const std::string&)> search;
    /// Imports, copies and erasing. nullptr: not offered.
    RecordKeeper* record = nullptr;
};

} // namespace kept::ui
