#include "journal/events/import_body.hpp"

#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"

#include <nlohmann/json.hpp>

namespace kept {

std::string encode_import(const ImportBody& body) {
    // A file's name need not be UTF-8.
    return dumped({{"file", body.file}, {"format", body.format}});
}

ImportBody decode_import(std::string_view body) {
    try {
        const auto json = nlohmann::json::parse(body);
        return {.file = json.at("file").get<std::string>(), .format = json.at("format").get<std::string>()};
    } catch (const nlohmann::json::exception&) {
        throw EventError("An import cannot be read.");
    }
}

} // namespace kept
