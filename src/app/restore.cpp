#include "app/restore.hpp"

#include "journal/journal.hpp"
#include "store/copy_log.hpp"
#include "store/event_store.hpp"
#include "store/presence.hpp"
#include "store/salvage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace kept {
namespace {

namespace fs = std::filesystem;

/// The names of a log's habits by id.
std::map<HabitId, std::string> habits_of(const std::vector<Event>& events) {
    std::map<HabitId, std::string> names;
    Journal journal;
    try {
        journal.fold(events);
    } catch (const EventError&) {
        return names; // what can be read does not fit together: only events are compared
    }
    for (const HabitRecord* record : journal.habits())
        names[record->habit.id] = record->habit.name;
    return names;
}

std::vector<std::string> missing_from(const std::map<HabitId, std::string>& these,
                                      const std::map<HabitId, std::string>& those) {
    std::vector<std::string> names;
    for (const auto& [id, name] : these)
        if (!those.contains(id))
            names.push_back(name);
    return names;
}

std::set<Uuid> ids_of(const std::vector<Event>& events) {
    std::set<Uuid> ids;
    for (const Event& event : events)
        ids.insert(event.id);
    return ids;
}

/// A name beside the log that is free.
fs::path name_aside(const fs::path& log, Day today) {
    const std::string stem = fmt::format("{}-before-restore-{}", log.stem().string(), to_text(today));
    fs::path name = log.parent_path() / (stem + ".db");
    for (int number = 2; presence_of(name) == Presence::There; ++number)
        name = log.parent_path() / fmt::format("{}-{}.db", stem, number);
    return name;
}

} // namespace

RestorePreview preview_restore(const fs::path& backup, const fs::path& log) {
    if (presence_of(backup) == Presence::Missing)
        throw StoreError(fmt::format("There is no backup {}. Nothing was changed.", backup.string()));
    RestorePreview preview;
    preview.backup_faults = verify_log(backup);
    const std::vector<Event> theirs = salvage(backup).events;
    std::vector<Event> ours;
    if (presence_of(log) == Presence::There) {
        preview.is_log_sound = verify_log(log).empty();
        ours = salvage(log).events;
    }
    const std::set<Uuid> here = ids_of(ours), there = ids_of(theirs);
    preview.in_both =
        static_cast<std::size_t>(std::ranges::count_if(here, [&](const Uuid& id) { return there.contains(id); }));
    preview.only_here = here.size() - preview.in_both;
    preview.only_in_backup = there.size() - preview.in_both;
    const auto habits_here = habits_of(ours), habits_there = habits_of(theirs);
    preview.habits_only_here = missing_from(habits_here, habits_there);
    preview.habits_only_in_backup = missing_from(habits_there, habits_here);
    for (const Event& event : theirs)
        preview.newest_in_backup = std::max(preview.newest_in_backup, event.written_day);
    return preview;
}

fs::path restore_log(const fs::path& backup, const fs::path& log, Day today) {
    if (const auto faults = verify_log(backup); !faults.empty())
        throw StoreError(
            fmt::format("The backup {} is not sound, so nothing was changed: {}", backup.string(), faults.front()));
    if (presence_of(log) == Presence::Missing) {
        copy_log(backup, log);
        return {};
    }
    fs::path aside = name_aside(log, today);
    if (verify_log(log).empty()) {
        copy_log(log, aside);
        overwrite_log(backup, log);
    } else {
        replace_log(backup, log, aside);
    }
    return aside;
}

} // namespace kept
