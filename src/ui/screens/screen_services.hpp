#pragma once

#include "domain/zone.hpp"
#include "journal/events/event_table.hpp"
#include "journal/habits/habit_template.hpp"
#include "journal/practices/practice.hpp"
#include "journal/practices/programme.hpp"
#include "ui/screens/data_service.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kept::ui {

/// A report that is to be written: which month or year, and what to leave out.
struct ReportWish {
    Day from; ///< the first day of the month or year
    bool is_year = false;
    std::set<std::string> left_out; ///< ids of report_parts()
};

/// A part that a report can leave out: its id, and its name in words.
struct ReportPartName {
    std::string id;
    std::string name;
};

/// Words in forms that are not saved, and what else those forms hold, by the field's name.
using OpenWords = std::map<std::string, std::string>;

/// Everything the screens can show or ask for beside the journal. A member left empty is not offered. Screens call the
/// functions up to `search`, in a frame; those after it are called between frames, for a Request.
struct ScreenServices {
    std::vector<HabitTemplate> templates;
    std::vector<Practice> practices;
    std::vector<FeelingWord> feelings;
    std::vector<Programme> programmes;
    std::function<std::int64_t()> now_ms; ///< unix ms UTC
    std::function<int()> local_minute;    ///< minutes since midnight on the wall
    const Zone* zone = nullptr;           ///< what local clocks add to UTC; must outlive this
    /// The events whose words hold all words of a search, ascending. Left empty: notes cannot be searched.
    std::function<std::vector<EventIndex>(const std::string&)> search;
    std::vector<ReportPartName> report_parts;
    /// Writes a report and returns a sentence that says where; throws std::runtime_error.
    std::function<std::string(const ReportWish&)> write_report;
    std::string data_folder; ///< as people write it
    std::function<void()> open_data_folder;
    OpenWords words_at_start; ///< that were in open forms when Kept ended
    /// Keeps the words that are in open forms now.
    std::function<void(const OpenWords&)> keep_words;
    bool copies_pictures = false; ///< the window can put a picture on the clipboard
    /// Imports, copies, pictures and erasing. nullptr: not offered.
    DataService* data = nullptr;
};

} // namespace kept::ui
