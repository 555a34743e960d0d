#pragma once

#include <nlohmann/json.hpp>

#include <ostream>

namespace kept::cli {

/// JSON with its keys in the order in which they were put in.
using Json = nlohmann::ordered_json;

/// One line of JSON. Bytes that are no UTF-8 come out as U+FFFD.
inline void print(std::ostream& out, const Json& json) {
    out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace kept::cli
