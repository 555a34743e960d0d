#include "exchange/csv_table.hpp"

#include "base/text.hpp"
#include "exchange/imported_log.hpp"

#include <algorithm>
#include <csv.h>

namespace kept {
namespace {

constexpr std::string_view byte_order_mark{"\xEF\xBB\xBF"};

std::string_view without_mark(std::string_view text) {
    if (text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    return text;
}

/// libcsv, with rows and the lines they begin on.
class CsvParser {
  public:
    explicit CsvParser(char separator) {
        if (csv_init(&parser_, 0) != 0)
            throw ImportError("The CSV reader could not be started. Nothing was imported.");
        csv_set_delim(&parser_, static_cast<unsigned char>(separator));
        if (separator == '\t')
            csv_set_space_func(&parser_, [](unsigned char c) { return c == CSV_SPACE ? 1 : 0; });
    }
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;
    ~CsvParser() { csv_free(&parser_); }

    /// Line by line, so that a row knows where it is.
    std::vector<CsvRow> read(std::string_view text) {
        while (!text.empty()) {
            ++line_;
            if (parser_.pstate == 0) // no row has begun: blank lines are passed over
                row_.line = line_;
            const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
            if (csv_parse(&parser_, text.data(), end, on_cell, on_row, this) != end)
                throw ImportError("The CSV file could not be read: memory ran out. Nothing was imported.");
            text.remove_prefix(end);
        }
        csv_fini(&parser_, on_cell, on_row, this);
        return std::move(rows_);
    }

  private:
    static void on_cell(void* cell, std::size_t size, void* self) noexcept { // between frames of C
        auto& me = *static_cast<CsvParser*>(self);
        me.row_.cells.emplace_back(static_cast<const char*>(cell), size);
    }
    static void on_row(int /*terminator*/, void* self) noexcept {
        auto& me = *static_cast<CsvParser*>(self);
        me.rows_.push_back(std::move(me.row_));
        me.row_ = {.line = me.line_, .cells = {}};
    }

    csv_parser parser_{};
    std::size_t line_ = 0;
    CsvRow row_;
    std::vector<CsvRow> rows_;
};

} // namespace

std::string_view CsvRow::at(std::size_t column) const {
    return column < cells.size() ? std::string_view(cells[column]) : std::string_view();
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
    const auto found = std::ranges::find(header, lowered(name), lowered);
    if (found == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

CsvTable read_csv(std::string_view text, char separator) {
    CsvTable table;
    table.rows = read_csv_rows(text, separator);
    if (!table.rows.empty()) {
        table.header = std::move(table.rows.front().cells);
        table.rows.erase(table.rows.begin());
    }
    return table;
}

std::vector<CsvRow> read_csv_rows(std::string_view text, char separator) {
    return CsvParser(separator).read(without_mark(text));
}

std::string_view first_line(std::string_view text) {
    text = without_mark(text);
    text = text.substr(0, text.find('\n'));
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

char separator_of(std::string_view text) {
    const std::string_view line = first_line(text);
    return std::ranges::max({',', ';', '\t'}, {}, [&](char c) { return std::ranges::count(line, c); });
}

std::string lowered(std::string_view text) {
    return lower_case(stripped(text));
}

} // namespace kept
