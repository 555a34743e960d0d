#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace kept {

/// A number of a body as an int: without its fraction, and the nearest there is where it is beyond them, which the JSON
/// library leaves undefined. Throws nlohmann::json::exception where it is no number.
int int_of(const nlohmann::json& number);

/// The same of a field, or `otherwise` where there is none.
int int_in(const nlohmann::json& object, std::string_view key, int otherwise);

} // namespace kept
