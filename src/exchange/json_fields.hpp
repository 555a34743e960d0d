#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// A file of another app as JSON; a discarded value where it is none. Objects under the keys in `unread` are passed
/// over while it is read.
nlohmann::json parse_foreign_json(std::string_view text, std::string_view unread = {});

/// A field that may be missing or of another type: then it is as if it were not there.
std::string text_of(const nlohmann::json& object, const char* key);
std::optional<double> number_of(const nlohmann::json& object, const char* key);
std::optional<std::int64_t> whole_of(const nlohmann::json& object, const char* key);
bool flag_of(const nlohmann::json& object, const char* key);
/// An empty array where there is none.
const nlohmann::json& array_of(const nlohmann::json& object, const char* key);
/// nullptr where there is none.
const nlohmann::json* find_field(const nlohmann::json& object, const char* key);

} // namespace kept
