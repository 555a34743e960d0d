#pragma once

#include "exchange/private_file.hpp"
#include "journal/derived/series_cache.hpp"
#include "journal/journal.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace kept {

/// The input of an export.
struct ExportInput {
    const Journal& journal;
    SeriesCache& series;
    Day today;
};

/// A format Kept writes. One file each in exporters/.
struct Exporter {
    std::string_view id;    ///< "loop-csv", as --format takes it
    std::string_view title; ///< "Loop Habit Tracker, CSV (folder or zip)"
    /// Writes to a place where nothing is yet; readable by the owner alone. Returns a sentence about what the format
    /// has no place for in this record; empty: it holds everything it is meant to. Throws ExportError.
    std::string (*write)(const ExportInput& input, const std::filesystem::path& path);
};

std::span<const Exporter* const> all_exporters();

/// nullptr where there is no such format.
const Exporter* find_exporter(std::string_view id);

} // namespace kept
