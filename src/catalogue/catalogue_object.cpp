#include "catalogue/catalogue_object.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace kept {

using Json = nlohmann::json;

void CatalogueObject::check_fields(std::span<const std::string_view> known, std::string_view kind) const {
    if (!json_.is_object())
        complain("", "is no object");
    for (const auto& [key, value] : json_.items())
        if (std::ranges::find(known, key) == known.end())
            complain(key, fmt::format("is not a field of {}", kind));
}

std::string CatalogueObject::text(const char* field) const {
    const auto found = json_.find(field);
    if (found == json_.end())
        complain(field, "is missing");
    if (!found->is_string() || found->get_ref<const std::string&>().empty())
        complain(field, "is no text");
    return found->get<std::string>();
}

std::optional<std::string> CatalogueObject::optional_text(const char* field) const {
    return has(field) ? std::optional(text(field)) : std::nullopt;
}

double CatalogueObject::positive_number(const char* field) const {
    const auto found = json_.find(field);
    if (found == json_.end())
        complain(field, "is missing");
    if (!found->is_number() || found->get<double>() <= 0)
        complain(field, "is no number above zero");
    return found->get<double>();
}

bool CatalogueObject::flag(const char* field) const {
    const auto found = json_.find(field);
    if (found == json_.end())
        return false;
    if (!found->is_boolean())
        complain(field, "is neither true nor false");
    return found->get<bool>();
}

double CatalogueObject::number_within(const char* field, double min, double max) const {
    const auto found = json_.find(field);
    if (found == json_.end())
        complain(field, "is missing");
    if (!found->is_number() || !(found->get<double>() >= min && found->get<double>() <= max))
        complain(field, fmt::format("is no number from {:.7g} to {:.7g}", min, max));
    return found->get<double>();
}

std::vector<std::string> CatalogueObject::texts(const char* field) const {
    std::vector<std::string> all;
    if (!has(field))
        return all;
    const Json& array = json_.at(field);
    const auto is_word = [](const Json& one) { return one.is_string() && !one.get_ref<const std::string&>().empty(); };
    if (!array.is_array() || !std::ranges::all_of(array, is_word))
        complain(field, "is no array of texts");
    for (const Json& one : array)
        all.push_back(one.get<std::string>());
    return all;
}

const Json& CatalogueObject::objects(const char* field) const {
    static const Json none = Json::array();
    if (!has(field))
        return none;
    const Json& array = json_.at(field);
    if (!array.is_array() || !std::ranges::all_of(array, [](const Json& one) { return one.is_object(); }))
        complain(field, "is no array of objects");
    return array;
}

void CatalogueObject::complain(std::string_view field, std::string_view what) const {
    throw CatalogueError(fmt::format("{}, line {}: {} {}.", file_, lines_.of(index_, field),
                                     field.empty() ? std::string("this") : fmt::format("\"{}\"", field), what));
}

Json parse_catalogue_json(std::string_view text, const std::string& file) {
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        throw CatalogueError(
            fmt::format("{}, line {}: this is no JSON.", file, line_at(text, error.byte == 0 ? 0 : error.byte - 1)));
    } catch (const Json::out_of_range&) {
        throw CatalogueError(fmt::format("{}: it holds a number that is too large.", file));
    }
}

Json parse_catalogue(std::string_view text, const std::string& file) {
    Json json = parse_catalogue_json(text, file);
    if (!json.is_array())
        throw CatalogueError(fmt::format("{}, line 1: a catalogue is an array of objects.", file));
    return json;
}

std::string read_catalogue(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    if (!stream || !(text << stream.rdbuf()))
        throw CatalogueError(fmt::format("The catalogue {} cannot be read.", file.string()));
    return text.str();
}

} // namespace kept
