#include "shell/data/copies_work.hpp"

#include "app/backups.hpp"
#include "app/restore.hpp"
#include "base/text.hpp"
#include "exchange/exporters/exporter.hpp"
#include "exchange/private_file.hpp"
#include "journal/derived/stray_check_ins.hpp"
#include "shell/data/import_work.hpp"
#include "store/presence.hpp"

#include <fmt/format.h>

namespace kept::shell {
namespace {

namespace fs = std::filesystem;

App::ErasePlanner planner_of(const ui::Erase& wanted) {
    return [wanted](const Journal& journal, const Author& author, IdSource& ids) {
        switch (wanted.what) {
        case ui::EraseWhat::Entry:
            return plan_erase_entry(journal, wanted.id, author, ids);
        case ui::EraseWhat::Habit:
            return plan_erase_habit(journal, HabitId{wanted.id}, author, ids);
        case ui::EraseWhat::Everything:
        case ui::EraseWhat::Copies:
            break;
        }
        return plan_erase_everything(journal);
    };
}

} // namespace

std::vector<ui::CopyLine> copies_of(const fs::path& folder, const fs::path& log) {
    std::vector<ui::CopyLine> lines;
    for (const Backup& backup : backups_in(folder, log)) {
        std::error_code none;
        const auto bytes = fs::file_size(backup.file, none);
        lines.push_back({backup.day, backup.file.string(), none ? 0 : bytes});
    }
    return lines;
}

std::vector<ui::CopyFormat> copy_formats() {
    return {{"csv", "One tidy table for a spreadsheet, a row a check-in", ".csv"},
            {"wide-csv", "One wide table for a spreadsheet, a row a day and a column a habit", ".csv"},
            {"jsonl", "Everything, one entry a line; another Kept reads it", ".jsonl"},
            {"loop-csv", "Tables as Loop Habit Tracker exports them", ".zip"},
            {"loop-db", "A backup that Loop Habit Tracker takes in", ".db"},
            {"org", "Habits for Emacs Org, with their consistency graphs", ".org"}};
}

std::string save_copy(const ui::SaveCopy& wanted, App& app) {
    const Exporter* exporter = find_exporter(wanted.format);
    if (exporter == nullptr)
        throw ExportError(fmt::format("Kept does not write \"{}\".", wanted.format));
    const fs::path path = path_of_text(wanted.path);
    const std::string left_out = exporter->write({app.journal(), app.series(), app.today()}, path);
    return fmt::format("Saved as {}; only you can read it.{}{}", path.string(), left_out.empty() ? "" : " ", left_out);
}

std::string save_picture(const ui::SavePicture& wanted) {
    const fs::path path = path_of_text(wanted.path);
    write_private_file(path, wanted.bytes, wanted.replaces ? OverExisting::Replace : OverExisting::Refuse);
    return fmt::format("Saved as {}; only you can read it.", path.string());
}

ui::RestoreView compare_copy(const std::string& path, const fs::path& log) {
    const fs::path file = path_of_text(path);
    const RestorePreview preview = preview_restore(file, log);
    return {.path = file.string(),
            .faults = preview.backup_faults,
            .is_record_sound = preview.is_log_sound,
            .in_both = preview.in_both,
            .only_here = preview.only_here,
            .only_in_copy = preview.only_in_backup,
            .habits_only_here = preview.habits_only_here,
            .habits_only_in_copy = preview.habits_only_in_backup,
            .newest = preview.newest_in_backup};
}

std::string put_in_place(const std::string& path, const fs::path& log, Day today) {
    const fs::path aside = restore_log(path, log, today);
    return aside.empty() ? "The copy is in place."
                         : fmt::format("The copy is in place. The record as it was is kept in {}.", aside.string());
}

ui::Verdict look_for_damage(const fs::path& log, const App& app) {
    ui::Verdict verdict{.events = app.journal().events().size(), .faults = {}, .strays = {}};
    if (presence_of(log) == Presence::There)
        verdict.faults = verify_log(log);
    if (verdict.faults.empty())
        verdict.strays = stray_check_ins(app.journal());
    return verdict;
}

std::string erase_for_good(const ui::Erase& wanted, App& app, const fs::path& folder, const fs::path& log) {
    if (wanted.what == ui::EraseWhat::Copies)
        return fmt::format("{} deleted.", counted(erase_backups(folder, log), "copy was", "copies were"));
    ErasePlan erased;
    std::string sentence = app.erase(planner_of(wanted), erased) + ", for good.";
    if (!wanted.in_copies)
        return sentence;
    if (wanted.what == ui::EraseWhat::Everything)
        return sentence +
               fmt::format(" {} deleted too.", counted(erase_backups(folder, log), "copy was", "copies were"));
    return sentence +
           fmt::format(" It is gone from {} too.", counted(erase_in_backups(folder, log, erased), "copy", "copies"));
}

} // namespace kept::shell
