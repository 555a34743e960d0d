#include "exchange/csv_writer.hpp"

namespace kept {

std::string csv_cell(std::string_view text) {
    if (text.find_first_of(",\"\n\r") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csv_row(std::span<const std::string> cells) {
    std::string row;
    for (const std::string& cell : cells)
        row += (&cell == cells.data() ? "" : ",") + csv_cell(cell);
    return row + '\n';
}

} // namespace kept
