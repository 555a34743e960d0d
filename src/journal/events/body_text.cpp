#include "journal/events/body_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace kept {
namespace {

constexpr std::string_view zero = "\\u0000"; // as JSON writes it, which never has the character itself

} // namespace

std::string dumped(const nlohmann::json& json) {
    return without_zeros(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

std::string without_zeros(std::string body) {
    if (body.find(zero) == std::string::npos)
        return body;
    std::string clean;
    for (std::string_view rest = body; !rest.empty();) {
        if (rest.starts_with(zero)) {
            rest.remove_prefix(zero.size());
            continue;
        }
        const std::size_t length = rest.starts_with('\\') ? 2 : 1; // a backslash goes with what it escapes
        clean += rest.substr(0, length);
        rest.remove_prefix(std::min(length, rest.size()));
    }
    return clean;
}

} // namespace kept
