#pragma once

#include "app/app.hpp"
#include "exchange/imported_log.hpp"
#include "ui/screens/record_view.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace kept::shell {

/// The content of a file, and how it compares with the record.
struct ReadImport {
    ui::ImportView view;
    std::shared_ptr<const ImportedLog> log; ///< where the view is Ready
};

/// Reads a file and compares it with the record of `app`, kept in `log`, of which nothing is changed. Whatever is
/// missing or wrong is in the view.
ReadImport read_import_of(const std::string& path, const ui::ImportChoices& choices, App& app,
                          const std::filesystem::path& log);

/// Throws ImportError where the file to be imported is the record's own log: it has nothing new, and to look into it
/// from outside of SQLite would take its locks away.
void refuse_own_log(const std::filesystem::path& file, const std::filesystem::path& log);

/// Brings it in as one batch, its reminders only with a yes; says what that did, and in `wrote` whether anything was
/// new.
std::string import_log(const ImportedLog& log, App& app, bool reminders, bool& wrote);

/// "~/notes" as the shell reads it, and "file:///home/ann/My%20notes" as a file manager copies it.
std::filesystem::path path_of_text(const std::string& text);

} // namespace kept::shell
