#include "base/text.hpp"
#include "exchange/event_json.hpp"
#include "exchange/importers/importers.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

std::string_view header_of(const ImportSource& source) {
    const std::string_view text = source.single_text();
    return text.substr(0, text.find('\n'));
}

bool detects(const ImportSource& source) {
    std::int64_t count = 0;
    return is_events_header(header_of(source), count);
}

ImportedLog read(const ImportSource& source, const ImportOptions& /*options*/) {
    std::int64_t expected = -1;
    if (!is_events_header(header_of(source), expected))
        throw ImportError(
            fmt::format("{} does not begin like Kept's own export. Nothing was imported.", source.path.string()));
    ImportedLog log;
    std::size_t number = 0;
    std::int64_t found = 0;
    for (const std::string_view line : lines_of(source.single_text())) {
        if (++number == 1 || stripped(line).empty())
            continue;
        ++found;
        try {
            log.events.push_back(event_of_json_line(line));
        } catch (const EventError& error) {
            log.rejected.push_back({fmt::format("line {}", number), error.what()});
        }
    }
    if (expected >= 0 && found < expected)
        log.rejected.push_back(
            {"the end of the file", fmt::format("{} events are missing: the file is cut short.", expected - found)});
    return log;
}

} // namespace

constinit const Importer kept_events_importer{
    .id = "jsonl",
    .title = "Kept's own export (.jsonl)",
    .detects = detects,
    .read = read,
};

} // namespace kept
