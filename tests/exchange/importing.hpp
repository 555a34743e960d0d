#pragma once

#include "exchange/importers/importer.hpp"
#include "exchange/merge_import.hpp"
#include "support/fake_world.hpp"
#include "support/text_source.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace kept::test {

inline ImportReport import_log(World& world, const ImportedLog& log, const MergeChoices& choices = {}) {
    MergePlan merge = merge_import(world.journal, log, world.author(), world.ids, choices);
    world.add(merge.plan.events);
    return merge.report;
}

/// Imports a file as `kept import` does.
inline ImportReport import_file(World& world, const std::filesystem::path& file, ImportOptions options = {}) {
    options.today = world.today;
    return import_log(world, read_import(open_source(file), options));
}

/// Imports a text as a file of this name.
inline ImportReport import_text(World& world, const std::string& name, const std::string& text,
                                ImportOptions options = {}) {
    options.today = world.today;
    return import_log(world, read_import(source_of_text(name, text), options));
}

/// The lines of a report, "where: why" each, and the kinds of things that have no place.
inline std::string left_out(const ImportReport& report) {
    std::string text;
    for (const Rejected& one : report.rejected)
        text += one.where + ": " + one.why + "\n";
    for (const Unplaced& one : report.unplaced)
        text += "no place for: " + one.kind + ": " + std::to_string(one.count) + "\n";
    return text;
}

/// A second import of the same text changes nothing.
inline void check_only_once(World& world, const std::string& name, const std::string& text,
                            const ImportOptions& options = {}) {
    const std::size_t events = world.log.size();
    const ImportReport again = import_text(world, name, text, options);
    CHECK(world.log.size() == events);
    CHECK(again.new_entries == 0);
    CHECK(again.new_habits == 0);
}

inline const HabitRecord& named(const World& world, std::string_view name) {
    for (const HabitRecord* record : world.journal.habits())
        if (record->habit.name == name)
            return *record;
    throw std::runtime_error("there is no habit " + std::string(name));
}

/// The last entry about a day; fails where there is none.
inline Entry entry_on(const World& world, std::string_view name, std::string_view day) {
    const auto said = world.journal.check_ins_on(named(world, name), *parse_day(day));
    REQUIRE(!said.empty());
    return world.journal.entry_of(said.back().event);
}

inline bool is_silent_on(const World& world, std::string_view name, std::string_view day) {
    return world.journal.check_ins_on(named(world, name), *parse_day(day)).empty();
}

} // namespace kept::test
