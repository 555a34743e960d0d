#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// A row of a CSV file.
struct CsvRow {
    std::size_t line = 0; ///< where it begins in the file, from 1
    std::vector<std::string> cells;

    /// Empty where the row is too short.
    std::string_view at(std::size_t column) const;
};

/// A CSV file (RFC 4180; LF too) with its first row as the header.
struct CsvTable {
    std::vector<std::string> header;
    std::vector<CsvRow> rows;

    /// The place of a column, by name in any case.
    std::optional<std::size_t> column(std::string_view name) const;
};

/// Reads a CSV file. Quotes that are never closed end with the file. Throws ImportError where memory runs out.
CsvTable read_csv(std::string_view text, char separator = ',');

/// The rows of a CSV file that has no header.
std::vector<CsvRow> read_csv_rows(std::string_view text, char separator = ',');

/// The first line of a text, without its line end and the byte order mark.
std::string_view first_line(std::string_view text);

/// The separator that comes most often in the first line: comma, semicolon or tab.
char separator_of(std::string_view text);

/// ASCII letters in lower case, without white space around it.
std::string lowered(std::string_view text);

} // namespace kept
