#include "journal/events/retraction.hpp"

#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace kept {

std::string encode_retraction(const Uuid& batch) {
    return dumped({{"batch", to_text(batch)}});
}

Uuid decode_retraction(std::string_view body) {
    try {
        const auto text = nlohmann::json::parse(body).at("batch").get<std::string>();
        if (const auto batch = parse_uuid(text))
            return *batch;
        throw EventError(fmt::format("An undo names the impossible batch \"{}\".", text));
    } catch (const nlohmann::json::exception& error) {
        throw EventError(fmt::format("An undo cannot be read ({}).", error.what()));
    }
}

} // namespace kept
