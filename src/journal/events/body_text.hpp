#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace kept {

/// JSON as every body is written: on one line, keys in their order, bytes that are no UTF-8 replaced rather than losing
/// the words around them, and without NUL characters.
std::string dumped(const nlohmann::json& json);

/// A body as it is read: some were written with a NUL character in their words, which nobody typed.
std::string without_zeros(std::string body);

} // namespace kept
