#include "app/backups.hpp"

#include "app/backup_rotation.hpp"
#include "store/copy_log.hpp"
#include "store/event_store.hpp"
#include "store/log_draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace kept {
namespace {

namespace fs = std::filesystem;

fs::path file_of(const fs::path& folder, const fs::path& log, Day day) {
    return folder / fmt::format("{}-{}.db", log.stem().string(), to_text(day));
}

void let_old_ones_go(const fs::path& folder, const fs::path& log) {
    std::vector<Day> days;
    for (const Backup& backup : backups_in(folder, log))
        days.push_back(backup.day);
    std::error_code none;
    for (const Day day : backups_to_drop(std::move(days)))
        fs::remove(file_of(folder, log, day), none);
}

} // namespace

fs::path backup_folder(const fs::path& log, const Settings& settings) {
    return settings.backup_folder.empty() ? log.parent_path() / "backups" : fs::path(settings.backup_folder);
}

std::vector<Backup> backups_in(const fs::path& folder, const fs::path& log) {
    constexpr std::size_t date_length = 10;
    const std::string prefix = log.stem().string() + "-";
    std::vector<Backup> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(prefix) || !name.ends_with(".db") || name.size() != prefix.size() + date_length + 3)
            continue;
        if (const auto day = parse_day(std::string_view(name).substr(prefix.size(), date_length)))
            found.push_back({*day, entry.path()});
    }
    std::ranges::sort(found, std::greater{}, &Backup::day);
    return found;
}

std::optional<Backup> newest_good_backup(const fs::path& folder, const fs::path& log) {
    for (const Backup& backup : backups_in(folder, log))
        if (verify_log(backup.file).empty())
            return backup;
    return std::nullopt;
}

fs::path back_up(const fs::path& log, const fs::path& folder, Day today) {
    fs::path file = file_of(folder, log, today);
    copy_log(log, file);
    let_old_ones_go(folder, log);
    return file;
}

bool back_up_daily(const fs::path& log, const fs::path& folder, Day today) {
    std::error_code none;
    if (!fs::exists(log, none) || fs::exists(file_of(folder, log, today), none))
        return false;
    back_up(log, folder, today);
    return true;
}

int erase_in_backups(const fs::path& folder, const fs::path& log, const ErasePlan& erased) {
    int count = 0;
    for (const Backup& backup : backups_in(folder, log)) {
        // A copy is erased in on the side and put in the place of the old one when that is done.
        LogDraft draft(backup.file);
        copy_log(backup.file, draft.path());
        {
            EventStore store = EventStore::open(draft.path());
            std::size_t found = 0;
            const std::set<Uuid> ids(erased.events.begin(), erased.events.end());
            const LogPosition end = store.read_all([&](std::span<const Event> events) {
                for (const Event& event : events)
                    found += ids.contains(event.id) ? 1 : 0;
            });
            if (found == 0)
                continue;
            std::vector<Event> tombstones = erased.tombstones;
            store.erase(erased.events, tombstones, end);
            store.checkpoint_to_one_file();
        }
        draft.replace_target();
        ++count;
    }
    return count;
}

int erase_backups(const fs::path& folder, const fs::path& log) {
    int count = 0;
    for (const Backup& backup : backups_in(folder, log)) {
        std::error_code none;
        count += fs::remove(backup.file, none) ? 1 : 0;
    }
    return count;
}

std::string backup_hint(const fs::path& log) {
    // The settings are in the log, which cannot be read: only the folder beside it is known.
    const auto backup = newest_good_backup(backup_folder(log, {}), log);
    if (!backup)
        return {};
    return fmt::format(" The newest good backup is of {}: kept restore {}", to_text(backup->day),
                       backup->file.string());
}

} // namespace kept
