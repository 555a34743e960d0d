#include "exchange/json_fields.hpp"

#include <cmath>

namespace kept {
namespace {

using Json = nlohmann::json;

const Json no_elements = Json::array();

constexpr double largest_whole = 9e15; ///< exact in a double, and far from the ends of an int64

} // namespace

Json parse_foreign_json(std::string_view text, std::string_view unread) {
    const auto keep = [unread](int /*depth*/, Json::parse_event_t event, Json& parsed) {
        return unread.empty() || event != Json::parse_event_t::key || !parsed.is_string() || parsed != unread;
    };
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    return Json::parse(text, keep, /*allow_exceptions=*/false);
}

const Json* find_field(const Json& object, const char* key) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::string text_of(const Json& object, const char* key) {
    const Json* field = find_field(object, key);
    return field != nullptr && field->is_string() ? field->get<std::string>() : std::string();
}

std::optional<double> number_of(const Json& object, const char* key) {
    const Json* field = find_field(object, key);
    if (field == nullptr || !field->is_number())
        return std::nullopt;
    const double value = field->get<double>();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> whole_of(const Json& object, const char* key) {
    const auto number = number_of(object, key);
    if (!number || std::abs(*number) > largest_whole)
        return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

bool flag_of(const Json& object, const char* key) {
    const Json* field = find_field(object, key);
    return field != nullptr && field->is_boolean() && field->get<bool>();
}

const Json& array_of(const Json& object, const char* key) {
    const Json* field = find_field(object, key);
    return field != nullptr && field->is_array() ? *field : no_elements;
}

} // namespace kept
