#include "exchange/importers/importer.hpp"

#include "exchange/importers/importers.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <new>
#include <utility>

namespace kept {
namespace {

constexpr std::array<const Importer*, 24> importers{&loop_backup_importer,
                                                    &tickmate_importer,
                                                    &rewire_importer,
                                                    &kept_log_importer,
                                                    &track_and_graph_backup_importer,
                                                    &kept_events_importer,
                                                    &loop_csv_importer,
                                                    &loop_habit_file_importer,
                                                    &daylio_backup_importer,
                                                    &habitbull_importer,
                                                    &daylio_importer,
                                                    &habitify_importer,
                                                    &track_and_graph_csv_importer,
                                                    &mhabit_importer,
                                                    &habo_importer,
                                                    &habitkit_importer,
                                                    &beaver_importer,
                                                    &habitica_importer,
                                                    &taskwarrior_importer,
                                                    &timewarrior_importer,
                                                    &org_habit_importer,
                                                    &harsh_importer,
                                                    &wide_table_importer,
                                                    &plain_csv_importer};

std::string titles() {
    std::string text;
    for (const Importer* importer : importers)
        text += fmt::format("{}{}", text.empty() ? "" : "; ", importer->title);
    return text;
}

/// A folder's name too, written with a slash at its end or not.
std::string name_of(const std::filesystem::path& path) {
    return (path.filename().empty() ? path.parent_path() : path).filename().string();
}

const Importer& importer_for(const ImportSource& source, std::string_view format) {
    for (const Importer* importer : importers)
        if (format.empty() ? importer->detects(source) : importer->id == format)
            return *importer;
    throw UnknownFormat(fmt::format("{} is not a file Kept can import. It reads: {}. Nothing was imported.",
                                    source.path.string(), titles()));
}

} // namespace

UnknownMoods::UnknownMoods(std::vector<std::string> moods)
    : ImportError(fmt::format("The file holds moods whose order Kept cannot know. Name them from best to worst, for "
                              "example --moods \"{}\". Nothing was imported.",
                              fmt::join(moods, " | "))),
      moods_(std::move(moods)) {}

AmbiguousDates::AmbiguousDates(std::string_view example)
    : ImportError(fmt::format("\"{}\" may be in either order. Say which with --dates month-first or --dates day-first. "
                              "Nothing was imported.",
                              example)),
      example_(example) {}

std::span<const Importer* const> all_importers() {
    return importers;
}

const Importer* find_importer(std::string_view id) {
    const auto* const found = std::ranges::find(importers, id, &Importer::id);
    return found == importers.end() ? nullptr : *found;
}

ImportedLog read_import(const ImportSource& source, const ImportOptions& options, std::string_view format) {
    if (format.empty() && !options.columns.empty())
        format = plain_csv_importer.id; // only a table has columns to choose
    const Importer& importer = importer_for(source, format);
    try {
        ImportedLog log = importer.read(source, options);
        log.format = importer.id;
        log.file = name_of(source.path);
        return log;
    } catch (const std::bad_alloc&) {
        throw ImportError(
            fmt::format("{} is too large for this machine's memory. Nothing was imported.", source.path.string()));
    }
}

} // namespace kept
