#pragma once

#include "domain/day.hpp"
#include "ui/screens/screen_input.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kept::ui {

/// A draft or a saved entry as a quiet row.
struct PracticeRow {
    std::string path;  ///< "practice/draft/1a2b3c4d"
    std::string event; ///< of a saved entry: its id
    char32_t icon = 0;
    std::string title;
    std::string words; ///< the first that were written
    std::string when;
};

/// Exercises under one heading.
struct PracticeFamily {
    std::string name;
    std::vector<const Practice*> practices; ///< of the catalogue
};

/// The list of exercises.
struct PracticeListView {
    std::vector<PracticeRow> drafts; ///< in the order of PracticeBook::drafts()
    std::vector<PracticeFamily> families;
    std::vector<PracticeRow> latest; ///< saved entries, newest first
};

PracticeListView make_practice_list(const ScreenInput& input);

} // namespace kept::ui
