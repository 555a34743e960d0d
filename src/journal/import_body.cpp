#include "journal/import_body.hpp"

#include "journal/event.hpp"

#include <nlohmann/json.hpp>

namespace kept {

std::string encode_import(const ImportBody& body) {
    // A file's name need not be UTF-8.
    return nlohmann::json{{"file", body.file}, {"format", body.format}}.dump(-1, ' ', false,
                                                                             nlohmann::json::error_handler_t::replace);
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
