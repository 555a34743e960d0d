#pragma once

#include "ui/screens/data_service.hpp"
#include "ui/widgets/menu.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace kept::ui {

/// The sheet on which a record is brought along.
struct ImportSheet {
    bool is_open = false;
    bool has_focus = false;     ///< the field for the path was given the keyboard
    std::string path;           ///< being typed
    ImportChoices choices;      ///< being made
    std::string choices_of;     ///< the reading and question they were taken from
    bool edits_columns = false; ///< of a table that could be read without
    bool reminders = false;     ///< the user's yes to those of the file
    MenuState menu;
};

/// The sheet on which a copy is saved elsewhere.
struct CopySheet {
    bool is_open = false;
    std::size_t format = 0;
    std::string path;
};

/// The question before something is erased.
struct EraseSheet {
    std::optional<EraseWhat> what;
    Uuid id;
    std::string name; ///< of the habit, or the words of the entry
    bool in_copies = false;
    std::string word; ///< typed
};

/// State the sheets about the record as a whole keep between frames; no user data.
struct RecordState {
    ImportSheet import;
    CopySheet copy;
    EraseSheet erase;
    int seen_choice = 0;
};

} // namespace kept::ui
