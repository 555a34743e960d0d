#pragma once

#include "app/app.hpp"
#include "ui/screens/data_service.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace kept::shell {

/// Kept's copies of a log as lines, newest first.
std::vector<ui::CopyLine> copies_of(const std::filesystem::path& folder, const std::filesystem::path& log);

/// The formats in which a copy can be saved.
std::vector<ui::CopyFormat> copy_formats();

/// Writes the record in a format to a place where nothing is yet; says where.
std::string save_copy(const ui::SaveCopy& wanted, App& app);

/// Writes a picture; returns a sentence that says where. Throws ExportError.
std::string save_picture(const ui::SavePicture& wanted);

ui::RestoreView compare_copy(const std::string& path, const std::filesystem::path& log);

/// Puts a copy in place; says so, and where the log as it was is.
std::string put_in_place(const std::string& path, const std::filesystem::path& log, Day today);

/// Looks without touching the log. `app`: one that has read it.
ui::Verdict look_for_damage(const std::filesystem::path& log, const App& app);

/// Takes out of the log for good, and out of the copies where that was asked; says what went.
std::string erase_for_good(const ui::Erase& wanted, App& app, const std::filesystem::path& folder,
                           const std::filesystem::path& log);

} // namespace kept::shell
